# 職員的常用語句，香港說法：只收錄與 ../zh-Hant.ftl 不同的語句。書面中文，按香港銀行的寫法；不用粵語口語字。
# 說話的是真人職員：自稱「我」，公司自稱「我們」。
# 稱呼（formal）：閣下，配合煩請、敬請。
# 稱呼（neutral）：您，銀行客戶服務的一般禮貌語氣。
# 稱呼（casual）：你，語氣輕鬆，句末少用語氣詞。
# 用詞從 bot/replies/regions/zh-Hant-HK.ftl：每月還款額、還款、手續費、入息、投訴、文件、副本、月結單、聯絡、身份、裏、甚麼。

## Greet

phrase_greet =
    { $formality ->
        [formal] 您好，我是{ $lender }的職員{ $officer }。閣下的事宜，現由我親自跟進。
        [casual] 你好，我是{ $lender }的職員{ $officer }，是真人。這件事之後由我幫你跟進。
       *[neutral] 您好，我是{ $lender }的職員{ $officer }。這件事現在由我本人跟進。
    }

phrase_greet_name =
    { $formality ->
        [formal] { $name }，您好。我是{ $lender }的職員{ $officer }。閣下的事宜，現由我親自跟進。
        [casual] { $name }，你好。我是{ $lender }的職員{ $officer }，是真人。這件事之後由我幫你跟進。
       *[neutral] { $name }，您好。我是{ $lender }的職員{ $officer }。這件事現在由我本人跟進。
    }

phrase_greet_again =
    { $formality ->
        [formal] 您好，我是早前與閣下聯絡的{ $officer }。多謝閣下來訊。
        [casual] 你好，又是我，{ $officer }。多謝你傳訊息來。
       *[neutral] 您好，我是{ $officer }，這次也由我回覆您。多謝您傳訊息過來。
    }

phrase_read_everything =
    { $formality ->
        [formal] 閣下先前所寫的內容，我已全部細閱，毋須再次說明。
        [casual] 你之前寫的我都看過了，不用再說一次。
       *[neutral] 您之前寫的內容我已經全部看過，不需要再說一次。
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] 多謝閣下願意告訴我這些事。我明白要說出來並不容易。
        [casual] 多謝你願意告訴我這些。我知道要開口並不容易。
       *[neutral] 多謝您願意告訴我這些。我知道要說出來並不容易。
    }

phrase_sorry_hear =
    { $formality ->
        [formal] 得知閣下正經歷這些，我深感難過。
        [casual] 知道你遇到這些事，我心裏也很難過。
       *[neutral] 知道您正在經歷這些，我心裏很難過。
    }

phrase_take_time =
    { $formality ->
        [formal] 請不必急，閣下方便時再來訊即可，我都會細閱。
        [casual] 不用急，慢慢來。想寫的時候再寫，我都會看。
       *[neutral] 請您慢慢來，甚麼時候方便就甚麼時候寫，我都會看。
    }

phrase_safe_now =
    { $formality ->
        [formal]
            我實在很擔心，此刻其他事情都不重要。請問閣下現在安全嗎？這裏即時有人可以幫忙：
            { $helpline }
        [casual]
            我很擔心你，現在其他事情都不重要。你現在安全嗎？這裏即時有人可以幫你：
            { $helpline }
       *[neutral]
            我很擔心您，現在其他事情都不重要。您現在安全嗎？這裏即時有人可以幫您：
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] 請問這情況大約由何時開始？說個大概的時間即可。
        [casual] 這情況大概由甚麼時候開始？說個大概就可以。
       *[neutral] 請問這情況大概由甚麼時候開始？說個大概的時間就可以。
    }

phrase_ask_afford =
    { $formality ->
        [formal] 請問在不影響膳食、住屋及求診用藥的情況下，閣下每月大約可以還多少？金額不多沒有問題，現時未能還款亦沒有問題。
        [casual] 先留起吃飯、住屋、看醫生和買藥的錢，你每個月大概可以還多少？少少也沒問題，現在還不到也沒問題。
       *[neutral] 請問在不影響吃飯、住屋和看醫生買藥的情況下，您每月大概可以還多少？金額不多沒問題，現時未能還款也沒問題。
    }

phrase_ask_document =
    { $formality ->
        [formal] 可否請閣下提供{ $document ->
            [income] 現時的入息證明（例如糧單）
            [jobloss] 終止僱用的通知信或離職證明
            [illness] 醫生或醫院發出的證明文件
            [account] 最近三個月的銀行月結單
           *[identity] 附有姓名及照片的身份證明文件
        }？閣下可直接在這裏傳送照片或 PDF，亦可將副本交來或寄給我們。如未有這些文件，敬請告訴我，我們再一起想其他辦法。
        [casual] 可以給我們{ $document ->
            [income] 現時的入息證明（例如糧單）
            [jobloss] 公司的終止僱用信或離職證明
            [illness] 醫生或醫院發出的證明
            [account] 最近三個月的銀行月結單
           *[identity] 有你名字和照片的證件
        }嗎？拍照或用 PDF 直接傳到這裏就可以，交副本來或者寄來也可以。沒有的話告訴我，我們再想其他辦法。
       *[neutral] 可以請您提供{ $document ->
            [income] 現時的入息證明（例如糧單）
            [jobloss] 終止僱用的通知信或離職證明
            [illness] 醫生或醫院發出的證明
            [account] 最近三個月的銀行月結單
           *[identity] 附有您姓名和照片的證件
        }嗎？照片或 PDF 可以直接傳到這裏，也可以把副本交來或寄給我們。如果沒有，請告訴我，我們再想其他辦法。
    }

phrase_ask_call =
    { $formality ->
        [formal] 請問方便致電閣下嗎？如方便，煩請告知電話號碼及合適的時間；閣下如想以文字聯絡，我們在這裏繼續即可。
        [casual] 方便打電話給你嗎？可以的話，告訴我電話號碼和方便的時間。想用文字也沒問題，我們就在這裏繼續。
       *[neutral] 請問方便致電給您嗎？方便的話，請告訴我電話號碼和合適的時間。想用文字談也可以，我們就在這裏繼續。
    }

phrase_ask_understood =
    { $formality ->
        [formal] 請問我這樣理解是否正確？如有任何地方與閣下的意思不同，敬請告訴我。
        [casual] 我這樣理解對嗎？有哪裏和你的意思不同，都可以告訴我。
       *[neutral] 請問我這樣理解對嗎？如果有哪裏和您的意思不同，請告訴我。
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] 其中一個可以考慮的安排，是將還款期延長 { $months }，其後每月還款額會是 { $instalment }；以整個還款期計算，利息會多 { $more }。
        [casual] 有一個做法是把還款期延長 { $months }，之後每個月還 { $instalment }；整個還款期計起來，利息會多 { $more }。
       *[neutral] 有一個可以考慮的安排，是把還款期延長 { $months }，之後每月還款額會是 { $instalment }；以整個還款期計算，利息會多 { $more }。
    }

phrase_option_pause =
    { $formality ->
        [formal] 其中一個可以考慮的安排，是暫停還款 { $months }，期間毋須繳付每月還款額。{ $interest ->
            [runs] 利息則仍會照常計算。
           *[stops] 這段時間亦不計利息。
        }下一期的到期還款日則為 { $due }。
        [casual] 有一個做法是先暫停還款 { $months }，這段時間每個月都不用還。{ $interest ->
            [runs] 不過這段時間仍然會計利息。
           *[stops] 這段時間也不計利息。
        }下一期在 { $due } 還就可以。
       *[neutral] 有一個可以考慮的安排，是暫停還款 { $months }，期間不用繳付每月還款額。{ $interest ->
            [runs] 利息仍會照常計算。
           *[stops] 這段時間也不計利息。
        }下一期的還款日會是 { $due }。
    }

phrase_option_reduce =
    { $formality ->
        [formal] 其中一個可以考慮的安排，是暫時減低每月還款額：每月還 { $reduced }，為期 { $months }，其後每月還 { $later }。
        [casual] 有一個做法是先還少一點：每個月 { $reduced }，為期 { $months }，之後每個月 { $later }。
       *[neutral] 有一個可以考慮的安排，是暫時減低每月還款額：每月還 { $reduced }，為期 { $months }，之後每月還 { $later }。
    }

phrase_option_spread =
    { $formality ->
        [formal] 其中一個可以考慮的安排，是將先前尚未繳付的 { $overdue } 分 { $months }攤還，期間除原有的每月還款額外，每月另還 { $monthly }。
        [casual] 有一個做法是把之前還沒還的 { $overdue } 分 { $months }慢慢還，這段時間在原本的每月還款額之外，每個月多還 { $monthly }。
       *[neutral] 有一個可以考慮的安排，是把之前尚未繳付的 { $overdue } 分 { $months }攤還，期間在原本的每月還款額之外，每月再加 { $monthly }。
    }

phrase_option_waive =
    { $formality ->
        [formal] { $amount } 的這項費用，閣下毋須繳付。
        [casual] { $amount } 的這項費用，你不用交。
       *[neutral] { $amount } 的這項費用，您不需要繳付。
    }

phrase_nothing_now =
    { $formality ->
        [formal] 在 { $day } 之前（不包括當日），閣下毋須繳付任何款項。
        [casual] { $day } 之前（不包括當日），你甚麼都不用還。
       *[neutral] 在 { $day } 之前（不包括當日），您不需要繳付任何款項。
    }

phrase_no_pressure =
    { $formality ->
        [formal] 閣下毋須今天作出決定，請慢慢考慮，也可與信任的人商量。這項安排會保留至 { $day }（包括當日），在閣下考慮期間，情況不會因此變差。
        [casual] 不用今天就決定，慢慢想，也可以和你信任的人聊聊。這個安排會保留到 { $day }（包括當日），想久一點也不要緊，情況不會因此變差。
       *[neutral] 您不用今天就決定，可以慢慢想，也和信任的人談談。這個安排會保留至 { $day }（包括當日），在您考慮期間，情況不會因此變差。
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] 那就這樣約定，多謝閣下。閣下最遲會於 { $day } 收到書面確認，在此之前毋須再辦理任何手續。
        [casual] 好，那就這樣說定了，多謝。書面確認最遲 { $day } 會給你，在那之前你甚麼都不用再做。
       *[neutral] 好的，那就這樣說定了，多謝您。您最遲會在 { $day } 收到書面確認，在那之前不需要再做甚麼。
    }

phrase_next_payment =
    { $formality ->
        [formal] 閣下下一期的還款額為 { $payment }，到期還款日是 { $due }。如有困難，請在該日之前來訊告訴我。
        [casual] 你下一期要還 { $payment }，日期是 { $due }。如果有困難，在那之前告訴我就可以了。
       *[neutral] 您下一期要還 { $payment }，還款日是 { $due }。如果有困難，請在那天之前傳訊息給我。
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] 這件事我會詳細了解，並於 { $by } 前在這裏回覆閣下。
        [casual] 我去查一查，{ $by } 前在這裏回覆你。
       *[neutral] 我會了解這件事，並在 { $by } 前在這裏回覆您。
    }

phrase_need_colleague =
    { $formality ->
        [formal] 有同事比我更熟悉這方面的事宜，我會先行請教，並於 { $by } 前與閣下聯絡。閣下毋須重新說明。
        [casual] 這方面有同事比我更熟，我先去問一問。{ $by } 前我會告訴你，你不用再說一次。
       *[neutral] 這方面有同事比我更熟悉，我會先去請教。{ $by } 前我會聯絡您，您不需要再說一次。
    }

phrase_complaint_answer =
    { $formality ->
        [formal] 我們正在調查閣下的投訴，最遲於 { $answer } 以書面答覆。
        [casual] 你的投訴我們正在調查，最遲 { $answer } 會用書面回覆你。
       *[neutral] 我們正在調查您的投訴，最遲在 { $answer } 以書面答覆您。
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] 令閣下久候，謹此致歉。
        [casual] 要你等，真的很抱歉。
       *[neutral] 要您久等，很抱歉。
    }

phrase_apologise_error =
    { $formality ->
        [formal] 這是我們的錯誤，謹此向閣下致歉。我們會作出更正。
        [casual] 這是我們弄錯了，很抱歉。我們會更正過來。
       *[neutral] 這件事是我們弄錯了，很抱歉。我們會作出更正。
    }

phrase_refund =
    { $formality ->
        [formal] 我們最遲於 { $day } 將 { $amount } 退還閣下，毋須辦理任何手續。
        [casual] 最遲 { $day } 會退回 { $amount } 給你，你甚麼都不用辦。
       *[neutral] 我們最遲在 { $day } 退回 { $amount } 給您，您不需要辦理任何手續。
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] 這件事我已仔細看過，很抱歉，我們未能這樣安排。請讓我與閣下一起看看，有哪些安排是可行的。
        [casual] 我仔細看過了，很抱歉，這個我們做不到。我們一起看看有甚麼可以做。
       *[neutral] 這件事我仔細看過了，很抱歉，我們不能這樣安排。我們一起看看有哪些做法可行。
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] 請問閣下還有其他掛心的事，或需要我協助的地方嗎？
        [casual] 還有甚麼讓你掛心的事嗎？或者有其他我可以幫忙的嗎？
       *[neutral] 請問還有其他讓您掛心的事，或者我可以幫忙的地方嗎？
    }

phrase_goodbye =
    { $formality ->
        [formal] 多謝閣下與我傾談，敬祝安好。歡迎隨時在這裏來訊。
        [casual] 多謝你和我聊這些，祝你一切安好。隨時都可以在這裏傳訊息來。
       *[neutral] 多謝您和我談這些，祝您一切安好。隨時都可以在這裏傳訊息過來。
    }
