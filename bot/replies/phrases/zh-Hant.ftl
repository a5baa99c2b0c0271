# 專員的常用語句，繁體中文（臺灣）。應寫的內容見 phrases.yml；香港說法見 regions/zh-Hant-HK.ftl。
# 說話的是真人專員：自稱「我」，公司自稱「我們」。中文不因說話者性別而異，故不用 $speaker；提到同事不用「他／她」。
# 稱呼（formal）：您，搭配煩請、敬請等敬語。
# 稱呼（neutral）：您，一般客服的禮貌語氣，不用敬語套話。
# 稱呼（casual）：你，語氣像熟識的承辦人；語氣詞少用。
# 「（當天也算）」「（不含當天）」不可省略：中文的「前」「之前」算不算當天並不清楚。

## Greet

phrase_greet =
    { $formality ->
        [formal] 您好，我是{ $lender }的專員{ $officer }。您的這件事，接下來由我親自為您服務。
        [casual] 嗨，你好，我是{ $lender }的專員{ $officer }，是真人喔。這件事接下來由我來幫你。
       *[neutral] 您好，我是{ $lender }的專員{ $officer }。這件事接下來由我本人來處理。
    }

phrase_greet_name =
    { $formality ->
        [formal] { $name }您好，我是{ $lender }的專員{ $officer }。您的這件事，接下來由我親自為您服務。
        [casual] { $name }你好，我是{ $lender }的專員{ $officer }，是真人喔。這件事接下來由我來幫你。
       *[neutral] { $name }您好，我是{ $lender }的專員{ $officer }。這件事接下來由我本人來處理。
    }

phrase_greet_again =
    { $formality ->
        [formal] 您好，我是先前與您聯繫的{ $officer }。感謝您來訊。
        [casual] 嗨，又是我，{ $officer }。謝謝你傳訊息來。
       *[neutral] 您好，我是{ $officer }，這次也由我來回覆您。謝謝您傳訊息過來。
    }

phrase_read_everything =
    { $formality ->
        [formal] 您先前所寫的內容，我都已仔細讀過，無須再為此重述。
        [casual] 你前面寫的我都看過了，不用再講一遍。
       *[neutral] 您之前寫的內容我都看過了，不需要再說一次。
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] 感謝您願意將這些事告訴我。我明白，要說出來並不容易。
        [casual] 謝謝你願意跟我說這些。我知道這不容易開口。
       *[neutral] 謝謝您願意把這些告訴我。我知道要說出來並不容易。
    }

phrase_sorry_hear =
    { $formality ->
        [formal] 得知您正經歷這些，我深感不捨。
        [casual] 聽到你遇到這些事，我心裡也很難過。
       *[neutral] 知道您正在經歷這些，我心裡很難過。
    }

phrase_take_time =
    { $formality ->
        [formal] 請不必著急，您何時方便就何時來訊，我都會看。
        [casual] 慢慢來，不急。想寫的時候再寫，我都會看。
       *[neutral] 請您慢慢來，什麼時候方便就什麼時候寫，我都會看。
    }

phrase_safe_now =
    { $formality ->
        [formal]
            我很擔心您，此刻其他的事都不重要。請問您現在安全嗎？這裡馬上就有人能夠幫您：
            { $helpline }
        [casual]
            我很擔心你，現在別的事都不重要。你現在安全嗎？這裡馬上就有人可以幫你：
            { $helpline }
       *[neutral]
            我很擔心您，現在其他的事都不重要。您現在安全嗎？這裡馬上就有人可以幫您：
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] 想請教您，這樣的情況大約是從何時開始的？說個大概的時間即可。
        [casual] 這樣的情況大概是從什麼時候開始的？說個大概就好。
       *[neutral] 請問這樣的情況大概是從什麼時候開始的？說個大概就可以。
    }

phrase_ask_afford =
    { $formality ->
        [formal] 想請教您，在不影響飲食、居住與就醫用藥的前提下，每個月大約可以繳多少？金額不多沒有關係，目前無法繳款也沒有關係。
        [casual] 先把吃的、住的、看病吃藥的錢留下來，你每個月大概能繳多少？不多也沒關係，現在沒辦法繳也沒關係。
       *[neutral] 請問在不影響吃飯、住處和看病吃藥的情況下，您每個月大概可以繳多少？金額不多沒關係，目前沒辦法繳也沒關係。
    }

phrase_ask_document =
    { $formality ->
        [formal] 可否麻煩您提供{ $document ->
            [income] 能看出目前收入的文件（例如薪資單）
            [jobloss] 離職證明，或公司通知離職的文件
            [illness] 醫師或醫院開立的診斷證明
            [account] 最近三個月的帳戶往來明細
           *[identity] 載有您姓名與照片的證件
        }？拍照或以 PDF 檔直接傳到這裡即可，亦可將影本送來或郵寄給我們。若您手邊沒有，敬請告訴我，我們再一起想其他辦法。
        [casual] 可以給我們{ $document ->
            [income] 看得出現在收入的資料（像薪資單）
            [jobloss] 離職證明，或公司通知你離職的文件
            [illness] 醫生或醫院開的診斷證明
            [account] 最近三個月的存摺內頁或帳戶明細
           *[identity] 有你的名字和照片的證件
        }嗎？拍張照片或用 PDF 直接傳到這裡就行，拿影本過來或用寄的也可以。沒有的話跟我說，我們再想別的辦法。
       *[neutral] 可以請您提供{ $document ->
            [income] 能看出目前收入的資料（例如薪資單）
            [jobloss] 離職證明，或公司通知離職的文件
            [illness] 醫師或醫院開的診斷證明
            [account] 最近三個月的帳戶往來明細
           *[identity] 有您姓名和照片的證件
        }嗎？照片或 PDF 可以直接傳到這裡，也可以把影本送來或寄給我們。如果手邊沒有，請告訴我，我們再想別的辦法。
    }

phrase_ask_call =
    { $formality ->
        [formal] 請問方便與您通電話嗎？若方便，煩請告知電話號碼與合適的時間；若您希望以文字聯繫，我們在這裡繼續即可。
        [casual] 方便打電話跟你聊嗎？可以的話，跟我說號碼和方便的時間。想打字也沒問題，我們就在這裡繼續。
       *[neutral] 請問方便打電話給您嗎？方便的話，請告訴我電話號碼和適合的時間。想用文字談也可以，我們就在這裡繼續。
    }

phrase_ask_understood =
    { $formality ->
        [formal] 想請您確認，我這樣的理解是否正確？若有任何與您的意思不同之處，敬請告訴我。
        [casual] 我這樣理解對嗎？哪裡跟你的意思不一樣，都跟我說。
       *[neutral] 請問我這樣理解對嗎？如果有哪裡和您的意思不一樣，請告訴我。
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] 其中一種可以考慮的方式，是將還款期間延長 { $months }，往後每月會是 { $instalment }；以整個還款期間計算，利息會多 { $more }。
        [casual] 有一個做法是把還款時間拉長 { $months }，之後每個月繳 { $instalment }；從頭到尾算下來，利息會多 { $more }。
       *[neutral] 有一種可以考慮的方式，是把還款期間延長 { $months }，之後每月會是 { $instalment }；整個還款期間算下來，利息會多 { $more }。
    }

phrase_option_pause =
    { $formality ->
        [formal] 其中一種可以考慮的方式，是暫緩繳款 { $months }，這段期間無須繳月付金。{ $interest ->
            [runs] 利息則仍照常計算。
           *[stops] 這段期間亦不計利息。
        }下一期的繳款日則是 { $due }。
        [casual] 有一個做法是先暫緩繳款 { $months }，這段時間月付金都不用繳。{ $interest ->
            [runs] 不過這段時間利息還是會算。
           *[stops] 這段時間也不算利息。
        }下一期在 { $due } 繳就可以。
       *[neutral] 有一種可以考慮的方式，是暫緩繳款 { $months }，這段期間不用繳月付金。{ $interest ->
            [runs] 利息還是會照常計算。
           *[stops] 這段期間也不計利息。
        }下一期的繳款日會是 { $due }。
    }

phrase_option_reduce =
    { $formality ->
        [formal] 其中一種可以考慮的方式，是先降低月付金：每月繳 { $reduced }，為期 { $months }，之後每月繳 { $later }。
        [casual] 有一個做法是先少繳一點：每個月 { $reduced }，繳 { $months }，之後每個月 { $later }。
       *[neutral] 有一種可以考慮的方式，是先降低月付金：每月繳 { $reduced }，持續 { $months }，之後每月繳 { $later }。
    }

phrase_option_spread =
    { $formality ->
        [formal] 其中一種可以考慮的方式，是將先前尚未繳的 { $overdue } 分 { $months }攤還，這段期間除原本的月付金外，每月另繳 { $monthly }。
        [casual] 有一個做法是把前面還沒繳的 { $overdue } 分 { $months }慢慢補，這段時間除了原本的月付金，每個月多繳 { $monthly }。
       *[neutral] 有一種可以考慮的方式，是把之前還沒繳的 { $overdue } 分 { $months }攤還，這段期間除了原本的月付金，每月再加 { $monthly }。
    }

phrase_option_waive =
    { $formality ->
        [formal] { $amount } 的這筆費用，您無須繳付。
        [casual] { $amount } 的這筆費用，你不用繳。
       *[neutral] { $amount } 的這筆費用，您不需要繳。
    }

phrase_nothing_now =
    { $formality ->
        [formal] 在 { $day } 之前（不含當天），您無須繳付任何款項。
        [casual] { $day } 之前（不含當天），你什麼都不用繳。
       *[neutral] 在 { $day } 之前（不含當天），您不需要繳任何款項。
    }

phrase_no_pressure =
    { $formality ->
        [formal] 您不必今天就做決定，請慢慢考慮，也可以和您信任的人商量。這個方案保留到 { $day }（當天也算），您考慮的這段時間，情況不會因此變得更不利。
        [casual] 不用今天就決定，慢慢想，也跟你信任的人聊聊。這個方案會保留到 { $day }（當天也算），想久一點也沒關係，情況不會因為這樣變差。
       *[neutral] 您不用今天就決定，可以慢慢想，也和信任的人談談。這個方案會保留到 { $day }（當天也算），您考慮的這段時間，情況不會因此變差。
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] 那麼就這樣約定，謝謝您。您最晚會於 { $day } 收到書面確認，在此之前無須再辦理任何事。
        [casual] 好，那就這樣說定了，謝謝。書面確認最晚 { $day } 會給你，在那之前你什麼都不用再做。
       *[neutral] 好的，那就這樣說定了，謝謝您。您最晚會在 { $day } 收到書面確認，在那之前不需要再做什麼。
    }

phrase_next_payment =
    { $formality ->
        [formal] 您下一期應繳金額為 { $payment }，繳款日是 { $due }。若有困難，請在那天之前來訊告訴我。
        [casual] 你下一期要繳的是 { $payment }，日期是 { $due }。要是有困難，在那之前跟我說一聲就好。
       *[neutral] 您下一期要繳 { $payment }，繳款日是 { $due }。如果有困難，請在那天之前傳訊息給我。
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] 這件事我會加以了解，並於 { $by } 前在這裡回覆您。
        [casual] 我來查一下，{ $by } 前在這裡回你。
       *[neutral] 我會去了解這件事，{ $by } 前在這裡回覆您。
    }

phrase_need_colleague =
    { $formality ->
        [formal] 有位同事對這方面比我更熟悉，容我先行請教。我會於 { $by } 前與您聯繫，您無須再從頭說明。
        [casual] 這個有同事比我更熟，我去請教一下。{ $by } 前我會跟你說，你不用再講一遍。
       *[neutral] 這方面有同事比我更熟悉，我先去請教。{ $by } 前我會跟您聯絡，您不需要再說明一次。
    }

phrase_complaint_answer =
    { $formality ->
        [formal] 您的申訴，我們正在查證，最晚於 { $answer } 以書面答覆您。
        [casual] 你的申訴我們正在查，最晚 { $answer } 會用書面回覆你。
       *[neutral] 您的申訴我們正在查證，最晚在 { $answer } 以書面答覆您。
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] 讓您久候，謹此致歉。
        [casual] 讓你等了，真的很抱歉。
       *[neutral] 讓您久等了，很抱歉。
    }

phrase_apologise_error =
    { $formality ->
        [formal] 這是我們的錯誤，謹向您致歉。我們會予以更正。
        [casual] 這是我們弄錯了，很抱歉。我們會改過來。
       *[neutral] 這件事是我們弄錯了，很抱歉。我們會更正。
    }

phrase_refund =
    { $formality ->
        [formal] 我們最晚於 { $day } 將 { $amount } 退還給您，您無須辦理任何手續。
        [casual] 最晚 { $day } 會把 { $amount } 退給你，你什麼都不用辦。
       *[neutral] 我們最晚在 { $day } 把 { $amount } 退還給您，您不需要辦任何手續。
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] 這件事我已仔細看過，很抱歉，我們無法這樣辦理。請讓我和您一起看看，有哪些做法是可行的。
        [casual] 我仔細看過了，很抱歉，這個我們沒辦法做。我們一起來看看有什麼是可以做的。
       *[neutral] 這件事我仔細看過了，很抱歉，我們沒有辦法這樣做。我們一起看看有哪些做法可行。
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] 請問是否還有其他讓您掛心的事，或有我可以為您效勞之處？
        [casual] 還有什麼讓你掛心的事嗎？或是有其他我能幫忙的嗎？
       *[neutral] 請問還有其他讓您掛心的事，或是我可以幫忙的地方嗎？
    }

phrase_goodbye =
    { $formality ->
        [formal] 感謝您與我談這些，敬祝平安順心。歡迎您隨時在這裡來訊。
        [casual] 謝謝你跟我聊這些，祝你一切順心。隨時都可以在這裡傳訊息來。
       *[neutral] 謝謝您跟我談這些，祝您一切順心。隨時都可以在這裡傳訊息過來。
    }
