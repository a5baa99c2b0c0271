# 稱呼（formal）：您，搭配敬請、煩請、謹等敬語；公司自稱「我們」，助理自稱「我」。
# 稱呼（neutral）：您，一般客服的禮貌語氣，不用敬語套話。
# 稱呼（casual）：你，語氣像熟識的承辦人；喔、囉少量使用。
# item_…、按鈕盡量不用人稱；page-… 用「您」。經辦人員一律稱「專員」。

## courtesies

utter_greet =
    { $formality ->
        [formal] 您好，歡迎與{ $lender }聯繫。請問有什麼可以為您效勞的地方？
        [casual] 嗨，你好！這裡是{ $lender }，想問些什麼呢？
       *[neutral] 您好，這裡是{ $lender }。請問需要什麼協助？
    }

utter_goodbye =
    { $formality ->
        [formal] 感謝您與我們聯繫，敬祝平安順心。日後若有需要，歡迎隨時來訊。
        [casual] 掰掰，有事隨時再傳訊息來喔。
       *[neutral] 謝謝您。有需要時，隨時再傳訊息過來，再見。
    }

utter_thank =
    { $formality ->
        [formal] 您太客氣了，這是我們應該做的。
        [casual] 不會啦，有幫上忙就好。
       *[neutral] 不客氣，很高興能幫上忙。
    }

utter_chitchat =
    { $formality ->
        [formal] 謝謝您願意與我聊聊。我熟悉的只有貸款方面的事，若有需要，敬請隨時告知。
        [casual] 跟你聊天很開心，不過我只懂貸款的事，想問的話隨時說 🙂
       *[neutral] 跟您聊天很愉快，不過我只懂貸款的事。有貸款方面的問題，請隨時問我。
    }

utter_bot_challenge =
    { $formality ->
        [formal] 向您說明：我是{ $lender }的電腦程式，並非真人。若您希望由真人服務，隨時可以為您轉請專員。
        [casual] 我是{ $lender }的程式，不是真人。想找真人的話，隨時可以幫你轉專員。
       *[neutral] 我是{ $lender }的程式，不是真人。想和真人談，隨時都可以找專員。
    }

utter_capabilities =
    { $formality ->
        [formal] 我可以為您說明{ $lender }的貸款，並提供確切的數字，例如試算月付金、查詢您的貸款。若還款上有不便，或有意見要反映，也會為您轉請專員處理。
        [casual] { $lender }的貸款問題都可以問我，數字會給你準確的：試算月付金、查你的貸款都行。還款有困難或想申訴，我會轉給專員。
       *[neutral] 我可以回答{ $lender }的貸款問題，提供確切的數字，也能試算月付金、查詢您的貸款。還款有困難或想申訴時，我會轉給專員。
    }

utter_out_of_scope =
    { $formality ->
        [formal] 很抱歉，這件事不在我能協助的範圍內。若是{ $lender }的貸款事宜，我很樂意為您服務。
        [casual] 這個我幫不上忙，不好意思。{ $lender }的貸款問題就可以問我。
       *[neutral] 不好意思，這件事我沒辦法協助。我能幫忙的是{ $lender }的貸款問題。
    }

utter_not_understood =
    { $formality ->
        [formal] 很抱歉，我未能理解您的意思。煩請您換個說法，或用一句話告訴我是關於哪方面的事。
        [casual] 不好意思，我沒看懂。可以換個說法，或用一句話跟我說是什麼事嗎？
       *[neutral] 不好意思，我沒有看懂。請換個說法，或用一句話告訴我是什麼事。
    }

utter_not_understood_again =
    { $formality ->
        [formal] 很抱歉，我仍未能確定您的意思。您可以從下列項目中選擇，或由專員為您服務。
        [casual] 抱歉，我還是不太確定。要不要從下面選一個，或直接找專員？
       *[neutral] 抱歉，我還是不太確定您的意思。請從下面選一項，或直接找專員。
    }

utter_affirm_noted =
    { $formality ->
        [formal] 好的。請問接下來要為您處理哪一項？
        [casual] 好喔，接下來想看什麼？
       *[neutral] 好的，接下來需要什麼協助？
    }

utter_deny_noted =
    { $formality ->
        [formal] 好的，尊重您的決定。若有需要，我隨時為您服務。
        [casual] 好，沒關係。需要的時候再找我就好。
       *[neutral] 好的，沒關係。需要時我都在。
    }

utter_stopped =
    { $formality ->
        [formal] 好的，已為您停止這項作業。請問還有其他需要服務的地方嗎？
        [casual] 好，這個先不弄了。還有其他想問的嗎？
       *[neutral] 好的，這項已經取消。還有其他需要嗎？
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] 目前並沒有進行中的作業。請問有什麼可以為您服務的？
        [casual] 現在沒有正在辦的事喔，需要幫什麼忙嗎？
       *[neutral] 目前沒有進行中的項目。請問需要什麼協助？
    }

utter_ask_what_for =
    { $formality ->
        [formal] 感謝您提供這項資料。請問是要辦理哪一項服務？
        [casual] 謝謝，收到了。這個是要用在哪裡呢？
       *[neutral] 謝謝，收到了。請問是要用來辦哪一件事？
    }

utter_rephrase =
    { $formality ->
        [formal] 容我用較簡單的方式，再為您說明一次：
        [casual] 我換個簡單的說法：
       *[neutral] 我用簡單一點的方式再說一次：
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] 很樂意為您說明。請問您想了解的是哪一項？
        [casual] 好啊，想聽哪個部分呢？
       *[neutral] 可以，我來說明。請問是哪一項呢？
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] 好的，往後將以繁體中文為您服務。
        [casual] 好，接下來就用繁體中文跟你聊。
       *[neutral] 好的，接下來我會用繁體中文回覆您。
    }

utter_ask_language =
    { $formality ->
        [formal] 請問您希望以哪一種語言聯繫？目前可使用：{ $languages }。
        [casual] 想用哪一種語言呢？現在有：{ $languages }。
       *[neutral] 請問您想用哪一種語言？目前可以使用：{ $languages }。
    }

utter_language_unsupported =
    { $formality ->
        [formal] 很抱歉，我目前尚無法使用這種語言。可使用的語言有：{ $languages }；亦可由專員為您服務。
        [casual] 抱歉，這個語言我還不會。我會的是：{ $languages }，也可以請專員幫你。
       *[neutral] 抱歉，我還不會這種語言。可以使用的有：{ $languages }，也可以請專員協助您。
    }

utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] 好的，遵照您的意思，往後將以正式的用語為您服務。
        [neutral] 好的，接下來我會用一般的禮貌語氣回覆您。
        [casual] 好，那我就輕鬆一點跟你聊囉。
        [brief]
            { $formality ->
                [formal] 好的，往後將為您精簡說明。
                [casual] 好，講重點。
               *[neutral] 好的，長話短說。
            }
        [warm]
            { $formality ->
                [formal] 好的，謝謝您告訴我。往後我會多留意您的感受，請您慢慢說。
                [casual] 好，謝謝你跟我說。慢慢來，我陪你一起看。
               *[neutral] 好的，謝謝您告訴我。您慢慢說，我會陪您一起看。
            }
        [direct]
            { $formality ->
                [formal] 好的，往後將直接說明重點。
                [casual] 好，有話我就直說。
               *[neutral] 好的，我會直接說重點。
            }
        [gentle]
            { $formality ->
                [formal] 好的，往後我會說得委婉和緩一些。若先前有說得不妥之處，敬請見諒。
                [casual] 好，我會說得溫和一點。剛剛要是太直了，別放在心上喔。
               *[neutral] 好的，我會說得和緩一些。剛才如果太直接，請別介意。
            }
       *[plain]
            { $formality ->
                [formal] 好的，往後將以簡單易懂的用語為您說明。
                [casual] 好，我用白話跟你說。
               *[neutral] 好的，我會用簡單的話說明。
            }
    }

utter_style_unclear =
    { $formality ->
        [formal] 請問您希望我以什麼樣的語氣為您服務？
        [casual] 你希望我怎麼跟你說話呢？
       *[neutral] 請問您希望我用什麼語氣回覆？
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] 我是參考您用過的詞語來調整語氣的：{ $evidence }。
                [wish] 我是依照您的要求調整語氣的。
               *[start] 無論與哪一位對話，我一開始都使用禮貌的語氣。
            }我不會由姓名或國籍推斷任何事。
            目前的語氣：正式有禮，{ $directness ->
                [direct] 直接說明重點
                [indirect] 措辭較為委婉
               *[other] 不特別直接或委婉
            }，{ $orientation ->
                [relational] 並多一些問候與關心
                [efficient] 並力求精簡
               *[other] 詳略適中
            }。您隨時可以請我調整。
        [casual]
            { $source ->
                [evidence] 我是看你用了這些字，才跟著調整的：{ $evidence }。
                [wish] 是你請我這樣說的。
               *[start] 我跟誰聊，一開始都會客氣一點。
            }我不會從名字或國籍去猜什麼。
            現在的語氣：輕鬆，{ $directness ->
                [direct] 有話直說
                [indirect] 講得委婉一點
               *[other] 不特別直接也不特別委婉
            }，{ $orientation ->
                [relational] 會多關心幾句
                [efficient] 只講重點
               *[other] 長短適中
            }。想改隨時跟我說。
       *[neutral]
            { $source ->
                [evidence] 我是參考您用過的字詞調整語氣的：{ $evidence }。
                [wish] 我是依您的要求調整語氣的。
               *[start] 我跟每個人對話，一開始都用禮貌的語氣。
            }我不會從姓名或國籍推測任何事。
            目前的語氣：一般禮貌，{ $directness ->
                [direct] 直接說重點
                [indirect] 說法比較委婉
               *[other] 不特別直接也不特別委婉
            }，{ $orientation ->
                [relational] 會多一些關心
                [efficient] 盡量簡短
               *[other] 長短適中
            }。您隨時可以要我換個語氣。
    }

## loan questions

utter_products =
    { $formality ->
        [formal] 我們目前為您提供下列貸款：
            { $items }
            以上條件的資料日期為 { $as_of }。
        [casual] 現在有這幾種貸款：
            { $items }
            這是 { $as_of } 的條件。
       *[neutral] 目前的貸款種類如下：
            { $items }
            以上是 { $as_of } 的條件。
    }

item_product = • { $name }：年利率 { $rate } 起，可貸 { $min } 至 { $max }，期間 { $term_min }至 { $term_max }

utter_faq =
    { $answer }

    { $lender }，{ $as_of }。

utter_faq_elsewhere =
    { $formality ->
        [formal] 這一題的答覆目前只有一種語言的版本（{ $language }，{ $as_of }），以下為您照原文呈現；專員很樂意為您說明。
        [casual] 這題只有一種語言的答覆（{ $language }，{ $as_of }），我照原文貼給你，看不懂可以請專員說明。
       *[neutral] 這一題的答覆只有一種語言的版本（{ $language }，{ $as_of }），以下照原文提供，專員可以為您說明。
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] 請問您想了解的，是否為以下其中一項？
        [casual] 你要問的是下面哪一個嗎？
       *[neutral] 請問您要問的是以下其中一項嗎？
    }

utter_faq_unknown =
    { $formality ->
        [formal] 很抱歉，這件事我不清楚，也不便猜測。專員可以答覆您，請問需要為您轉接嗎？
        [casual] 這個我不知道，也不想亂猜。專員會知道，要幫你轉接嗎？
       *[neutral] 不好意思，這件事我不清楚，也不想用猜的。專員可以回答您，要幫您轉接嗎？
    }

utter_product =
    { $formality ->
        [formal] 為您說明{ $name }的內容：
            { $purpose }
            年利率 { $rate } 起；以範例試算，總費用年百分率（APR）為 { $apr }。
            貸款金額自 { $min } 至 { $max }，期間自 { $term_min }至 { $term_max }。
            以上條件的資料日期為 { $as_of }。
        [casual] { $name }是這樣的：
            { $purpose }
            年利率 { $rate } 起，舉例來算，總費用年百分率（APR）是 { $apr }。
            可以借 { $min } 到 { $max }，分 { $term_min }到 { $term_max }還。
            這是 { $as_of } 的條件。
       *[neutral] { $name }的內容如下：
            { $purpose }
            年利率 { $rate } 起，總費用年百分率（APR）範例 { $apr }。
            可貸 { $min } 至 { $max }，期間 { $term_min }至 { $term_max }。
            以上是 { $as_of } 的條件。
    }

utter_interest_rate =
    { $formality ->
        [formal] 目前各項貸款的利率如下：
            { $items }
            總費用年百分率（APR）已含相關費用，實際利率以核貸時提供給您的條件為準。資料日期：{ $as_of }。
        [casual] 現在的利率是這樣：
            { $items }
            總費用年百分率（APR）已經把費用算進去了，實際利率要看核貸時給你的條件。資料日期：{ $as_of }。
       *[neutral] 目前的利率如下：
            { $items }
            總費用年百分率（APR）已含費用，實際利率以核貸時提供的條件為準。資料日期：{ $as_of }。
    }

item_rate = • { $name }：年利率 { $rate }（{ $rate_type ->
        [floating] 機動利率
       *[fixed] 固定利率
    }）；以 { $amount }、{ $term }為例，總費用年百分率（APR）{ $apr }

utter_fees =
    { $formality ->
        [formal] 各項費用說明如下：
            { $items }
            { $late }
            除上述項目外，申辦及貸款期間不另收其他費用；提前還款另有規定。資料日期：{ $as_of }。
        [casual] 費用是這些：
            { $items }
            { $late }
            除了這些，申辦和貸款期間不會再收別的；提前還款另外算。這是 { $as_of } 的標準。
       *[neutral] 各項費用如下：
            { $items }
            { $late }
            除此之外，申辦和貸款期間不會另外收費；提前還款另有規定。以上是 { $as_of } 的標準。
    }

item_fee_none = • { $name }：免開辦費

item_fee_money = • { $name }：開辦費 { $fee }，開辦時收取一次

item_fee_percent = • { $name }：開辦費為貸款金額的 { $fee }，最低 { $fee_min }，開辦時收取一次

item_late_money = • 逾期繳款：寬限期 { $days }，之後收取逾期違約金 { $fee }

item_late_percent = • 逾期繳款：寬限期 { $days }，之後逾期部分按年利率 { $rate } 計收

utter_eligibility =
    { $formality ->
        [formal] 為您說明申貸條件如下：
            { $conditions }
            您名下所有貸款的每月應繳合計，以不超過每月實領收入的 { $share } 為限。核貸與否由專員審核決定；若對結果有疑問，可申請由專人複核。
        [casual] 符合這些條件就可以申請：
            { $conditions }
            所有貸款每個月要繳的加起來，最多占每月實領收入的 { $share }。能不能貸由專員決定，對結果有疑問也可以請專人再看一次。
       *[neutral] 申請條件如下：
            { $conditions }
            所有貸款的月付金合計，最多占每月實領收入的 { $share }。是否核貸由專員決定，對結果有疑問可以請專人複核。
    }

item_age_from = • 年滿 { $age_min } 歲

item_age_between = • 年齡在 { $age_min } 至 { $age_max } 歲之間

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal] 申辦{ $name }，煩請您備妥下列文件：
            { $items }
        [casual] 辦{ $name }要準備這些：
            { $items }
       *[neutral] 申辦{ $name }需要的文件：
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal] 為您說明申辦步驟如下：
            { $items }
            文件齊備後，審核結果將於 { $days }內通知您。
        [casual] 照這幾步走就可以：
            { $items }
            文件到齊後，{ $days }內就會跟你說審核結果。
       *[neutral] 申辦步驟如下：
            { $items }
            文件齊備後，{ $days }內會通知您審核結果。
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal] 各項貸款所需的作業時間如下：
            { $items }
            審核時間自文件收齊之日起算。
        [casual] 大致要這些時間：
            { $items }
            審核時間是從文件到齊那天開始算。
       *[neutral] 所需的作業時間如下：
            { $items }
            審核時間從文件收齊那一天起算。
    }

item_processing = • { $name }：{ $decision }內通知審核結果，簽約後 { $payout }內撥款

utter_borrowing_limit =
    { $formality ->
        [formal] 各項貸款的額度範圍如下：
            { $items }
            個人額度依收入而定：所有貸款的每月應繳合計，以不超過每月實領收入的 { $share } 為限，並由專員審核決定。
        [casual] 可以借的範圍是這樣：
            { $items }
            實際能借多少要看收入：所有貸款的月付金加起來，最多占每月實領收入的 { $share }，最後由專員決定。
       *[neutral] 可貸範圍如下：
            { $items }
            個人額度要看收入：所有貸款的月付金合計，最多占每月實領收入的 { $share }，由專員審核決定。
    }

item_limit = • { $name }：{ $min } 至 { $max }

utter_repayment_methods =
    { $formality ->
        [formal] 您可透過下列方式繳款：
            { $items }
        [casual] 這幾種方式都可以繳：
            { $items }
       *[neutral] 繳款方式如下：
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal] 您隨時可以提前償還部分本金，或提前全部清償，相關費用如下：
            { $items }
        [casual] 想提前還一部分，或一次還清，隨時都可以，費用是這樣：
            { $items }
       *[neutral] 隨時可以提前還一部分，或全部結清，費用如下：
            { $items }
    }

item_early_free = • { $name }：提前還款不收違約金

item_early_fee = • { $name }：撥款後 { $within }內提前還款，違約金為提前償還金額的 { $fee }；之後免收

utter_collateral =
    { $formality ->
        [formal] 各項貸款的擔保條件，謹說明如下：
            { $items }
        [casual] 擔保的部分是這樣：
            { $items }
       *[neutral] 擔保條件如下：
            { $items }
    }

item_named_line = • { $name }：{ $line }

utter_glossary =
    { $formality ->
        [formal] 「{ $term }」一詞，謹為您說明：{ $meaning }
        [casual] 「{ $term }」簡單講是這樣：{ $meaning }
       *[neutral] 「{ $term }」的意思是：{ $meaning }
    }
    舉個例子：{ $example }

utter_glossary_unknown =
    { $formality ->
        [formal] 請問您想了解的是哪一個用語？例如下列用語，我可以為您說明：
            { $terms }
        [casual] 想問哪個詞呢？像這些我都可以解釋：
            { $terms }
       *[neutral] 請問是哪一個用語？像下面這些，我都可以說明：
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal] 您享有的權益，謹整理如下：
            { $items }
            以上為一般說明，並非法律意見，敬請諒察。
        [casual] 你有這些權益：
            { $items }
            這是一般說明，不算法律意見喔。
       *[neutral] 您的權益如下：
            { $items }
            以上是一般說明，不是法律意見。
    }

item_right = • { $line }（{ $source }）

item_right_unverified = • { $line }（尚未查證，請向專員確認）

utter_privacy =
    { $formality ->
        [formal] 關於您的個人資料，我們的處理方式如下：
            { $items }
        [casual] 你的個人資料，我們是這樣處理的：
            { $items }
       *[neutral] 您的個人資料會這樣處理：
            { $items }
    }

utter_contact =
    { $formality ->
        [formal] 您可透過下列方式與我們聯繫：
            電話：{ $phone }
            電子郵件：{ $email }
            地址：{ $address }
            服務時間：
            { $items }
            { $open ->
                [closed] 目前為非服務時間，將於 { $opens_at } 恢復服務。
               *[open] 目前為服務時間，歡迎您來電或親臨。
            }
        [casual] 可以這樣找到我們：
            電話：{ $phone }
            電子郵件：{ $email }
            地址：{ $address }
            服務時間：
            { $items }
            { $open ->
                [closed] 現在休息中，{ $opens_at } 開始服務。
               *[open] 現在有人在，可以直接打來。
            }
       *[neutral] 聯絡方式如下：
            電話：{ $phone }
            電子郵件：{ $email }
            地址：{ $address }
            服務時間：
            { $items }
            { $open ->
                [closed] 現在不是服務時間，{ $opens_at } 恢復服務。
               *[open] 現在是服務時間。
            }
    }

item_hours = • { $days }：{ $hours }

utter_compare_rates =
    { $formality ->
        [formal] 以{ $name } { $amount }、期間 { $term }為例，各種利率方案對照如下：
            { $items }
            機動利率可能調升，亦可能調降，敬請留意。資料日期：{ $as_of }。
        [casual] { $name }借 { $amount }、分 { $term }還，幾種利率擺在一起看：
            { $items }
            機動利率會升也會降喔。資料日期：{ $as_of }。
       *[neutral] { $name } { $amount }、期間 { $term }，各種利率對照如下：
            { $items }
            機動利率可能調升，也可能調降。資料日期：{ $as_of }。
    }

item_compare_fixed = • 固定利率：全期年利率 { $rate }，月付金固定 { $instalment }，繳款總額 { $total }，總費用年百分率（APR）{ $apr }

item_compare_floating = • 機動利率：目前年利率 { $rate }（{ $index } { $index_rate }＋加碼 { $margin }），利率不變時月付金 { $instalment }，總費用年百分率（APR）{ $apr }；利率若調升一個百分點，月付金為 { $higher }

item_compare_stepped = • 分段式利率：{ $steps }；繳款總額 { $total }，總費用年百分率（APR）{ $apr }

item_compare_step = 第 { $number } 個月起年利率 { $rate }（月付金 { $instalment }）

item_rate_floating = • { $name }：機動利率，目前年利率 { $rate }（{ $index } { $index_rate }＋加碼 { $margin }）；以 { $amount }、{ $term }為例，總費用年百分率（APR）{ $apr }

item_rate_stepped = • { $name }：分段式利率，前 { $first }每年 { $rate }，之後最高 { $highest }；以 { $amount }、{ $term }為例，總費用年百分率（APR）{ $apr }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] 您提到希望每月繳款穩定不變，謹依此為您排列如下：
                [flexibility] 您提到希望還款保有彈性，謹依此為您排列如下：
                [speed] 您提到希望儘快取得款項，謹依此為您排列如下：
                [family_home] 您提到希望為家人安頓一個家，謹依此為您排列如下：
                [faith] 您提到基於信仰，希望貸款不涉及利息，謹依此為您排列如下：
               *[lowest_cost] 您提到希望整體成本最低，謹依此為您排列如下：
            }
            { $items }
            核貸與否由專員審核決定。資料日期：{ $as_of }。
        [casual] { $priority ->
                [stability] 你說想要每個月都繳一樣，我照這個排給你看：
                [flexibility] 你說還款想要有彈性，我照這個排給你看：
                [speed] 你說要快點拿到錢，我照這個排給你看：
                [family_home] 你說想給家人一個家，我照這個排給你看：
                [faith] 你說因為信仰不碰利息，我照這個排給你看：
               *[lowest_cost] 你說想要總共花最少，我照這個排給你看：
            }
            { $items }
            能不能貸由專員決定。資料日期：{ $as_of }。
       *[neutral] { $priority ->
                [stability] 您重視每月繳款穩定，依這一點排列如下：
                [flexibility] 您重視還款有彈性，依這一點排列如下：
                [speed] 您希望快點拿到款項，依這一點排列如下：
                [family_home] 您想給家人一個家，依這一點排列如下：
                [faith] 您因為信仰，希望貸款不涉及利息，依這一點排列如下：
               *[lowest_cost] 您希望整體成本最低，依這一點排列如下：
            }
            { $items }
            是否核貸由專員審核決定。資料日期：{ $as_of }。
    }

item_suits_stability = • { $name }：固定利率 { $rate }，月付金到最後一期都不變；總費用年百分率（APR）{ $apr }

item_suits_flexibility_free = • { $name }：隨時可以提前還款，不收違約金；總費用年百分率（APR）{ $apr }

item_suits_flexibility_fee = • { $name }：撥款後 { $within }內提前還款，違約金為提前償還金額的 { $fee }，之後免收；總費用年百分率（APR）{ $apr }

item_suits_speed = • { $name }：{ $decision }內通知審核結果，簽約後 { $payout }內撥款；總費用年百分率（APR）{ $apr }

item_suits_lowest_cost = • { $name }：總費用年百分率（APR）{ $apr }；以 { $amount }、{ $term }為例，繳款總額 { $total }

item_suits_family_home = • { $name }：{ $min } 至 { $max }，期間最長 { $term_max }，用於自住的房屋；總費用年百分率（APR）{ $apr }

item_suits_faith = • { $name }：不計利息，貸款機構的利潤事先約定、之後不變；總費用年百分率（APR）{ $apr } 僅供比較

item_costs_least = • 成本最低：{ $name }，總費用年百分率（APR）{ $apr }

utter_no_faith_product =
    { $formality ->
        [formal] 很抱歉，我們在這個地區沒有不計利息的貸款，我也不會把要付利息的貸款說成無息貸款。若您願意，專員可以與您談談有哪些可行的方式。
        [casual] 我們在這個地區沒有不計利息的貸款，我也不會硬說有。想聊聊還有什麼辦法的話，可以找專員。
       *[neutral] 我們在這個地區沒有不計利息的貸款，我也不會把要付利息的貸款說成無息貸款。專員可以和您談談有哪些可行的方式。
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] 請問您想了解的是哪一種貸款？
        [casual] 想看哪一種貸款呢？
       *[neutral] 請問是哪一種貸款？
    }

utter_ask_amount =
    { $formality ->
        [formal] 請問您預計申貸多少金額？{ $name }的可貸範圍為 { $min } 至 { $max }。
        [casual] 想借多少呢？{ $name }可以借 { $min } 到 { $max }。
       *[neutral] 請問想借多少？{ $name }可貸 { $min } 至 { $max }。
    }

utter_ask_term =
    { $formality ->
        [formal] 請問您希望分多久攤還？{ $name }的期間為 { $min }至 { $max }。
        [casual] 想分多久還呢？{ $name }可以選 { $min }到 { $max }。
       *[neutral] 請問想分多久還？{ $name }的期間是 { $min }至 { $max }。
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] { $name }的可貸範圍為 { $min } 至 { $max }，{ $amount } 不在此範圍內。請問您希望改以多少金額試算？
        [casual] { $name }可以借 { $min } 到 { $max }，{ $amount } 不在範圍內。要改成多少呢？
       *[neutral] { $name }可貸 { $min } 至 { $max }，{ $amount } 不在範圍內。請問要改成多少？
    }

utter_term_out_of_range =
    { $formality ->
        [formal] { $name }的期間為 { $min }至 { $max }，{ $term }不在此範圍內。請問您希望改為多久？
        [casual] { $name }的期間是 { $min }到 { $max }，{ $term }不在範圍內。要改成多久呢？
       *[neutral] { $name }的期間是 { $min }至 { $max }，{ $term }不在範圍內。請問要改成多久？
    }

utter_amount_not_read =
    { $formality ->
        [formal] 煩請您以數字寫下金額，例如 20,000。
        [casual] 金額用數字寫給我就好，像是 20,000。
       *[neutral] 請用數字寫下金額，例如 20,000。
    }

utter_term_not_read =
    { $formality ->
        [formal] 煩請您寫下期間，以月數或年數表示皆可。
        [casual] 跟我說要分幾個月或幾年就可以。
       *[neutral] 請寫下期間，幾個月或幾年都可以。
    }

utter_currency_not_offered =
    { $formality ->
        [formal] 很抱歉，此處無法以 { $currency } 計算。煩請您改以 { $ours } 告知金額。
        [casual] 這裡沒辦法用 { $currency } 算，改用 { $ours } 跟我說金額好嗎？
       *[neutral] 這裡不提供 { $currency } 的貸款，請改用 { $ours } 告訴我金額。
    }

utter_instalment =
    { $formality ->
        [formal] 以{ $name } { $amount }、分 { $term }攤還、年利率 { $rate } 試算，每月應繳 { $instalment }。
            繳款總額 { $total }，其中利息 { $interest }；開辦費 { $fee }；總費用年百分率（APR）{ $apr }。
            利率的資料日期為 { $as_of }；本試算僅供您參考，並非正式的核貸條件。
        [casual] { $name } { $amount }、分 { $term }還、年利率 { $rate }，算起來每個月繳 { $instalment }。
            總共會繳 { $total }，其中利息 { $interest }；開辦費 { $fee }；總費用年百分率（APR）{ $apr }。
            這裡用的是 { $as_of } 的利率，只是試算，不是正式的核貸條件喔。
       *[neutral] { $name } { $amount }、分 { $term }攤還、年利率 { $rate }，月付金為 { $instalment }。
            總共繳 { $total }，其中利息 { $interest }；開辦費 { $fee }；總費用年百分率（APR）{ $apr }。
            利率資料日期：{ $as_of }。這是試算，不是正式的核貸條件。
    }

utter_plan =
    { $formality ->
        [formal] { $amount }、分 { $term }償還的攤還表，為您列示如下：
            { $rows }
            繳款總額 { $total }，其中利息 { $interest }。
        [casual] 借 { $amount }、分 { $term }還，每期是這樣：
            { $rows }
            總共繳 { $total }，其中利息 { $interest }。
       *[neutral] { $amount }、分 { $term }償還，攤還表如下：
            { $rows }
            總共繳 { $total }，其中利息 { $interest }。
    }

item_plan_row = 第 { $number } 期：繳 { $payment }（本金 { $principal }＋利息 { $interest }），本金餘額 { $balance }

item_plan_row_due = 第 { $number } 期（{ $due }）：繳 { $payment }（本金 { $principal }＋利息 { $interest }），本金餘額 { $balance }

item_plan_row_charges = 第 { $number } 期（{ $due }）：繳 { $payment }（本金 { $principal }＋利息 { $interest }＋其他費用 { $charges }），本金餘額 { $balance }

item_plan_gap = ……中間還有 { $count } 期，繳法相同……

utter_no_plan_yet =
    { $formality ->
        [formal] 容我先為您試算一筆。請問金額是多少？
        [casual] 那先來算一筆，想借多少呢？
       *[neutral] 我們先試算一筆。請問要借多少？
    }

utter_early_example =
    { $formality ->
        [formal] { $name }（{ $amount }、期間 { $term }），若您於繳納第 { $after } 期時，一併提前償還 { $early }，試算如下：
            { $items }
            以上僅供試算參考，並非正式的核貸條件。
        [casual] { $name }（{ $amount }、分 { $term }還），如果繳第 { $after } 期的時候順便多還 { $early }：
            { $items }
            這只是試算，不是正式的核貸條件喔。
       *[neutral] { $name }（{ $amount }、期間 { $term }），如果在繳第 { $after } 期時一併提前還 { $early }：
            { $items }
            這是試算，不是正式的核貸條件。
    }

utter_early_own_loan =
    { $formality ->
        [formal] 您的貸款（編號 { $number }）今日尚欠 { $owed }，若於今日提前償還 { $early }，試算如下：
            { $items }
            以上金額以 { $as_of } 為準；您繳款之前，專員會先為您確認。
        [casual] 你的貸款（編號 { $number }）今天還欠 { $owed }，如果今天先還 { $early }：
            { $items }
            這是算到 { $as_of } 的數字，繳之前專員會再幫你確認。
       *[neutral] 您的貸款（編號 { $number }）今天尚欠 { $owed }，如果今天提前還 { $early }：
            { $items }
            數字以 { $as_of } 為準，繳款前會由專員再確認。
    }

item_early_shorter = • 月付金不變、縮短期間：提早 { $sooner }還清，少付利息 { $saved }

item_early_lower = • 到期日不變、降低月付金：由 { $before } 降為 { $instalment }，少付利息 { $saved }

item_early_charge = • 提前清償違約金：{ $fee }

item_early_no_charge = • 提前還款：不收違約金

item_early_off = • 全部結清：{ $sum }，少付利息 { $saved }

utter_early_too_much =
    { $formality ->
        [formal] { $early } 已超過屆時的欠款；{ $sum } 即可全部結清。
        [casual] { $early } 比那時候欠的還多，{ $sum } 就能全部結清囉。
       *[neutral] { $early } 超過屆時的欠款，{ $sum } 就可以全部結清。
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] 為確認身分，煩請您提供{ $lender }的一次性識別碼（8 碼英文字母與數字，由專員提供或載於信函中）。請切勿傳送密碼或卡號。
        [casual] 要看帳戶資料，需要{ $lender }給你的一次性識別碼（8 碼英數字，專員會給你，或寫在信裡）。密碼和卡號千萬不要傳喔。
       *[neutral] 查詢帳戶需要{ $lender }的一次性識別碼（8 碼英數字，由專員提供或寫在信裡）。請不要傳送密碼或卡號。
    }

utter_code_wrong =
    { $formality ->
        [formal] 這組識別碼與紀錄不符，煩請您再確認一次。您還可以再試 { $left } 次。
        [casual] 這組識別碼對不上，再看一下好嗎？還可以試 { $left } 次。
       *[neutral] 這組識別碼不正確，請再確認一次。還可以再試 { $left } 次。
    }

utter_code_expired =
    { $formality ->
        [formal] 這組識別碼已使用過或已失效，專員可為您提供新的一組。
        [casual] 這組識別碼用過了或已經失效，請專員再給你一組新的就可以。
       *[neutral] 這組識別碼已用過或失效了，可以請專員提供新的一組。
    }

utter_code_locked =
    { $formality ->
        [formal] 因識別碼多次不符，為保障您的資料安全，煩請您於 { $minutes } 分鐘後再試，或由專員為您服務。
        [casual] 識別碼錯了好幾次，為了安全，請等 { $minutes } 分鐘再試，也可以直接找專員。
       *[neutral] 識別碼多次不正確，為了安全，請等 { $minutes } 分鐘再試，或請專員協助。
    }

utter_ask_who =
    { $formality ->
        [formal] 煩請您提供客戶編號，或您留存於{ $lender }的電子郵件或電話號碼。識別碼僅會傳送至留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }。
        [casual] 把客戶編號，或你留在{ $lender }的電子郵件、電話號碼傳給我就可以。識別碼只會寄到留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }喔。
       *[neutral] 請輸入您的客戶編號，或您留在{ $lender }的電子郵件或電話號碼。識別碼只會傳到留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }。
    }

utter_code_on_its_way =
    { $formality ->
        [formal] 若{ $lender }留有這項資料，6 位數字的識別碼已{ $way ->
                [phone] 以簡訊
               *[email] 以電子郵件
            }寄出，{ $minutes } 分鐘內有效。煩請在此只輸入這 6 位數字。
        [casual] 如果{ $lender }有這項資料，6 位數字的識別碼已經{ $way ->
                [phone] 用簡訊
               *[email] 用電子郵件
            }寄出，{ $minutes } 分鐘內有效。在這裡只輸入 6 位數字就好。
       *[neutral] 如果{ $lender }有這項資料，6 位數字的識別碼已{ $way ->
                [phone] 以簡訊
               *[email] 以電子郵件
            }寄出，{ $minutes } 分鐘內有效。請在這裡只輸入這 6 位數字。
    }

utter_codes_too_often =
    { $formality ->
        [formal] 此處已多次索取識別碼。請於 { $minutes } 分鐘後再行索取；若您較急，專員很樂意為您協助。
        [casual] 這裡已經要過好幾次識別碼了，{ $minutes } 分鐘後可以再要；比較急的話，專員可以先幫你。
       *[neutral] 這裡已多次索取識別碼，{ $minutes } 分鐘後可以再索取；比較急的話，專員可以先協助您。
    }

utter_share_number =
    { $formality ->
        [formal] 您也可以用輸入框下方的按鈕，分享您本人的電話號碼。
        [casual] 或是用輸入框下方的按鈕，分享你自己的電話號碼。
       *[neutral] 或是用輸入框下方的按鈕，分享您本人的電話號碼。
    }

utter_number_unknown =
    { $formality ->
        [formal] 很抱歉，僅憑這個電話號碼無法確認您的身分。您可使用一次性識別碼，或由專員為您協助。
        [casual] 只靠這個電話號碼，還沒辦法確認是你。用一次性識別碼就可以，或請專員幫忙。
       *[neutral] 只憑這個電話號碼無法確認您的身分。可以使用一次性識別碼，或請專員協助。
    }

utter_number_foreign =
    { $formality ->
        [formal] 這似乎不是您本人的電話號碼。僅接受以輸入框下方按鈕分享的本人號碼。
        [casual] 這不是你自己的電話號碼喔。只有用輸入框下方按鈕分享的自己號碼才算。
       *[neutral] 這不是您本人的電話號碼。只接受用輸入框下方按鈕分享的本人號碼。
    }

utter_unlinked =
    { $formality ->
        [formal] 此對話已不再與您的帳戶連結。再次為您說明帳戶之前，會先向您索取識別碼。先前的內容仍保留在此對話中。
        [casual] 好了，這個對話已經不再連結你的帳戶。要再看帳戶，需要識別碼。之前的內容還會留在這個對話裡。
       *[neutral] 這個對話已不再與您的帳戶連結。再次查詢帳戶前，需要識別碼。先前的內容仍留在這個對話中。
    }

utter_not_linked =
    { $formality ->
        [formal] 此對話未與任何帳戶連結。
        [casual] 這個對話沒有連結任何帳戶。
       *[neutral] 這個對話沒有與任何帳戶連結。
    }

utter_code_message = { $code } 是您與{ $lender }對話的識別碼，{ $minutes } 分鐘內有效。請勿告知任何人。若非您本人索取，請忽略此訊息。

utter_code_subject = 您與{ $lender }對話的識別碼

utter_recognised =
    { $formality ->
        [formal] { $name } 您好，感謝您的配合，您的身分已完成確認。
        [casual] 謝謝你，{ $name }，確認好身分了。
       *[neutral] 謝謝您，{ $name }，身分已確認。
    }

utter_already_recognised =
    { $formality ->
        [formal] { $name } 您好，您的身分先前已完成確認，無須再次驗證。
        [casual] { $name }，你已經確認過了，不用再輸入囉。
       *[neutral] { $name } 您好，身分已經確認過了，不需要再驗證。
    }

utter_application =
    { $formality ->
        [formal] 您的{ $name }申請（編號 { $number }）{ $state ->
                [received] 已於 { $since } 收件。
                [checking] 自 { $since } 起，由專員審核中。
                [documents_missing] 自 { $since } 起等候補件，所缺文件可由專員為您說明。
                [approved] 已於 { $since } 核准。
                [declined] 已於 { $since } 完成審核，此次未能核准。若有疑問，您可申請由專人複核。
                [paid_out] 已於 { $since } 撥款。
               *[other] 最近一次更新於 { $since }，詳情可由專員為您說明。
            }
        [casual] 你的{ $name }申請（編號 { $number }）{ $state ->
                [received] 在 { $since } 收件了。
                [checking] 從 { $since } 開始審核，還在進行中。
                [documents_missing] 從 { $since } 起在等補件，缺哪些可以問專員。
                [approved] 在 { $since } 核准了。
                [declined] 在 { $since } 審核完成，這次沒有核准。想請專人再看一次也可以。
                [paid_out] 在 { $since } 撥款了。
               *[other] 最近一次更新在 { $since }，詳情可以問專員。
            }
       *[neutral] 您的{ $name }申請（編號 { $number }）{ $state ->
                [received] 已在 { $since } 收件。
                [checking] 從 { $since } 起審核中。
                [documents_missing] 從 { $since } 起待補件，需要補哪些文件可以詢問專員。
                [approved] 已在 { $since } 核准。
                [declined] 已在 { $since } 審核完成，這次沒有核准。您可以請專人複核。
                [paid_out] 已在 { $since } 撥款。
               *[other] 最近一次更新在 { $since }，詳情可以詢問專員。
            }
    }

utter_no_application =
    { $formality ->
        [formal] 目前查無您進行中的申請。
        [casual] 目前沒看到你有進行中的申請。
       *[neutral] 目前沒有查到進行中的申請。
    }

utter_balance =
    { $formality ->
        [formal] 您目前的貸款餘額如下：
            { $items }
            以上為截至 { $as_of } 的金額。
        [casual] 目前還剩這些：
            { $items }
            這是算到 { $as_of } 的金額。
       *[neutral] 目前的貸款餘額：
            { $items }
            金額計算至 { $as_of }。
    }

item_balance = • { $number } { $name }：本金餘額 { $principal }；今日結清金額（含利息）{ $payoff }

item_balance_arrears = • { $number } { $name }：本金餘額 { $principal }；今日結清金額（含利息）{ $payoff }；已到期、尚待繳納 { $arrears }

utter_next_payment =
    { $formality ->
        [formal] 您下一期的應繳款項如下：
            { $items }
        [casual] 下一期要繳的是：
            { $items }
       *[neutral] 下一期應繳：
            { $items }
    }

item_next_payment = • { $number } { $name }：{ $due } 應繳 { $payment }

item_next_payment_overdue = • { $number } { $name }：{ $due } 應繳 { $payment }；先前到期、尚待繳納 { $arrears }。若有不方便，請在這裡說一聲，我們一起想辦法

utter_schedule =
    { $formality ->
        [formal] { $name }（編號 { $number }）的攤還表如下，敬請查閱：
            { $rows }
        [casual] { $name }（編號 { $number }）每期是這樣繳：
            { $rows }
       *[neutral] { $name }（編號 { $number }）的攤還表：
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] 您名下目前並無還款中的貸款。
        [casual] 你名下現在沒有還款中的貸款。
       *[neutral] 您名下目前沒有還款中的貸款。
    }

utter_statement =
    { $formality ->
        [formal]
            您的貸款對帳單如下，資料日期 { $as_of }：
            { $items }
            尚未到期的各期均列於所附攤還表。如需認證副本、證明或契約影本，可由專員為您辦理。
        [casual]
            你的貸款到 { $as_of } 是這樣：
            { $items }
            剩下的每一期都在附上的攤還表裡。要認證副本、證明或契約影本的話，請專員幫你辦就好。
       *[neutral]
            貸款對帳單，資料日期 { $as_of }：
            { $items }
            剩餘各期都列在所附攤還表。認證副本、證明和契約影本由專員辦理。
    }

utter_statement_noted =
    { $formality ->
        [formal] 專員將為您準備所需文件，並於 { $by } 前回覆您。受理編號：{ $reference }。
        [casual] 好，專員會幫你準備文件，{ $by } 前回覆你。編號是 { $reference }。
       *[neutral] 專員會準備您需要的文件，並在 { $by } 前回覆。編號：{ $reference }。
    }

utter_payment_noted =
    { $formality ->
        [formal] 感謝您告知，我們將核對這筆款項，並於 { $by } 前回覆您（編號 { $reference }）。這段期間若收到繳款通知，敬請不必理會。
        [casual] 謝謝你跟我說，我們會核對這筆款項，{ $by } 前回覆你（編號 { $reference }）。如果剛好又收到繳款通知，不用理它就好。
       *[neutral] 謝謝告知，我們會核對這筆款項，並在 { $by } 前回覆您（編號 { $reference }）。如果剛好又收到繳款通知，請不必理會。
    }

utter_contact_change_noted =
    { $formality ->
        [formal] 為保障您的權益，專員將於 { $by } 前撥打您原留的電話，確認這項變更。受理編號：{ $reference }。
        [casual] 為了安全，專員會在 { $by } 前打你原本留的電話，確認這個變更。編號是 { $reference }。
       *[neutral] 為了安全，專員會在 { $by } 前撥打您原本留存的電話，確認這項變更。編號：{ $reference }。
    }

utter_ask_new_contact =
    { $formality ->
        [formal] 煩請告知您新的電子郵件或電話號碼，直接寫在這裡即可；若為國外號碼，請加上國碼。
        [casual] 新的電子郵件或電話號碼是什麼？直接傳在這裡就好；國外的號碼要加國碼喔。
       *[neutral] 您新的電子郵件或電話號碼是什麼？請直接寫在這裡；國外號碼請加上國碼。
    }

utter_contact_not_read =
    { $formality ->
        [formal] 很抱歉，未能從中辨識出電子郵件或電話號碼。煩請您只寫新的那一個，並寫完整：電子郵件如 name@example.com，電話請含國碼。
        [casual] 看不太出來是哪個電子郵件或電話號碼。只傳新的那個就好，要寫完整：電子郵件像 name@example.com，電話要加國碼。
       *[neutral] 抱歉，沒能認出其中的電子郵件或電話號碼。請只寫新的那一個，並寫完整：電子郵件如 name@example.com，電話請加國碼。
    }

utter_contact_read =
    { $formality ->
        [formal] 已將 { $contact } 登記為您新的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }，待專員與您確認後生效。
        [casual] 記下來了，{ $contact } 是你新的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }。專員跟你確認之後就會生效。
       *[neutral] 已記下您新的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            } { $contact }，專員與您確認後生效。
    }

utter_contact_on_file =
    { $formality ->
        [formal] 您提供的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }與留存的相同，無須變更。
        [casual] 這個{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }我們本來就有，不用改。
       *[neutral] 這個{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }就是您目前留存的，不需要變更。
    }

utter_contact_changed =
    { $formality ->
        [formal] 變更已確認，您留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }現為 { $contact }。若非您本人要求，敬請立即告知我們。
        [casual] 確認好了，你留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }現在是 { $contact }。如果不是你本人要改的，馬上跟我們說。
       *[neutral] 變更已確認，您留存的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }現在是 { $contact }。如果不是您本人要求的，請立即告訴我們。
    }

utter_contact_declined =
    { $formality ->
        [formal] 您的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }未變更為 { $contact }，原因是{ $why ->
                [unreached] 我們未能與您取得聯繫加以確認
                [bounced] 寄往該處的訊息無法送達
               *[unsure] 我們未能確認這是您本人的要求
            }。原先留存的資料維持不變。若您仍需變更，敬請在此告訴我們。
        [casual] 你的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }沒有改成 { $contact }，因為{ $why ->
                [unreached] 聯絡不上你，沒辦法確認
                [bounced] 傳過去的訊息送不到
               *[unsure] 沒辦法確認是你本人要改的
            }。原本留的不變。還想改的話，直接在這裡說就好。
       *[neutral] 您的{ $way ->
                [phone] 電話號碼
               *[email] 電子郵件
            }沒有變更為 { $contact }，因為{ $why ->
                [unreached] 我們聯絡不上您，無法確認
                [bounced] 寄到那裡的訊息無法送達
               *[unsure] 我們無法確認這是您本人的要求
            }。原本留存的不變。如果仍需變更，請在這裡告訴我們。
    }

utter_payment_read =
    { $formality ->
        [formal]
            關於您的這筆款項，已登記如下：
            { $items }
            若有不符，敬請告知。
        [casual]
            這筆款項我是這樣記的：
            { $items }
            哪裡不對，跟我說一聲。
       *[neutral]
            您的這筆款項已記錄如下：
            { $items }
            如果有不對的地方，請告訴我。
    }

utter_payment_found =
    { $formality ->
        [formal]
            您告知的款項，我們已經收到：
            { $items }
        [casual]
            你說的那筆款項，我們收到了：
            { $items }
       *[neutral]
            您說的這筆款項，我們已經收到：
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            您告知的款項，我們目前尚未查到：
            { $items }
            部分款項需數日才會入帳。煩請您將繳款收據的照片或 PDF 傳到這裡，我們會再次核對。
        [casual]
            你說的那筆款項，我們還沒查到：
            { $items }
            有的款項要過幾天才會入帳。把收據的照片或 PDF 傳到這裡，我們再查一次。
       *[neutral]
            您說的這筆款項，我們目前還沒查到：
            { $items }
            部分款項要過幾天才會入帳。請把收據的照片或 PDF 傳到這裡，我們會再查一次。
    }

item_payment_amount = • 金額：{ $amount }

item_payment_day = • 繳款日期：{ $paid_on }

item_case_reference = • 受理編號：{ $reference }

utter_contact_letter =
    您留存於{ $lender }的{ $way ->
            [phone] 電話號碼
           *[email] 電子郵件
        }已變更，本{ $way ->
            [phone] 號碼
           *[email] 信箱
        }不再使用。若為您本人要求，無須理會。若非您本人要求，請立即與{ $lender }聯絡。

utter_contact_letter_subject = 您留存於{ $lender }的聯絡資料已變更

utter_book_down =
    { $formality ->
        [formal] 很抱歉，帳務系統目前無法連線；為免提供不確切的資訊，我暫不回答金額。煩請您稍後再試，或由專員為您查詢。
        [casual] 抱歉，帳務系統現在連不上，數字我不亂猜。晚點再試，或請專員幫你查。
       *[neutral] 抱歉，帳務系統現在連不上，金額我不會用猜的。請稍後再試，或請專員協助查詢。
    }

utter_relief_options =
    { $formality ->
        [formal] 若無法依原訂條件繳款，以下方式都可以考慮，由專員與您一起決定：
            { $items }
        [casual] 如果沒辦法照原本的繳，這些方式都可以考慮，專員會跟你一起決定：
            { $items }
       *[neutral] 如果沒辦法照原訂條件繳款，以下方式都可以考慮，由專員和您一起決定：
            { $items }
    }

item_relief_pause = • 暫緩繳款：{ $months }不用繳

item_relief_pause_waived = • 暫緩繳款、不計利息：{ $months }不用繳，也不加計利息

item_relief_interest_only = • 只繳利息：為期 { $months }

item_relief_reduced = • 降低月付金：只繳原來的 { $percent }，為期 { $months }

item_relief_extension = • 期間延長 { $months }：月付金變少

item_relief_arrears = • 已到期的款項：分 { $months }補繳

utter_relief_own_loan =
    { $formality ->
        [formal] 您的貸款（編號 { $number }）目前月付金為 { $instalment }，以下方式可供考慮，數字為試算範例，由專員與您一起決定：
            { $items }
        [casual] 你的貸款（編號 { $number }）現在月付金是 { $instalment }，這些方式可以考慮，數字先給你參考，專員會跟你一起決定：
            { $items }
       *[neutral] 您的貸款（編號 { $number }）目前月付金 { $instalment }，以下方式可以考慮，數字僅供參考，由專員和您一起決定：
            { $items }
    }

item_relief_own_pause = • { $months }不用繳，之後每月 { $instalment }；總共多付 { $difference }

item_relief_own_interest_only = • { $months }只繳利息（每月 { $first }），之後每月 { $instalment }；總共多付 { $difference }

item_relief_own_reduced = • { $months }每月先繳 { $first }，之後每月 { $instalment }；總共多付 { $difference }

item_relief_own_extension = • 期間延長 { $months }：每月 { $instalment }；總共多付 { $difference }

item_relief_own_arrears = • 已到期的款項分 { $months }補繳：這段期間每月 { $first }；總共多付 { $difference }

utter_reminder_before =
    { $formality ->
        [formal] 溫馨提醒：您的貸款（編號 { $number }）本期 { $amount } 將於 { $due } 到期。若您已安排繳款，請忽略這則提醒。若繳款上有不便之處，敬請在到期前告訴我們，我們會與您一起想辦法。
        [casual] 提醒你一下：貸款（編號 { $number }）這期的 { $amount }，{ $due } 要繳喔。已經安排好的話，就不用管這則訊息。如果這次有點困難，到期前跟我們說，一起想辦法。
       *[neutral] 提醒您：貸款（編號 { $number }）這一期的 { $amount }，繳款日是 { $due }。如果已經安排好，不必再做什麼。如果繳款有困難，請在那之前告訴我們，我們一起想辦法。
    }

utter_reminder_after =
    { $formality ->
        [formal] 您的貸款（編號 { $number }）於 { $due } 到期的 { $amount }，我們目前尚未收到。若您已繳款，請告訴我，我們會為您核對。若繳款上有不便之處，也請來訊告訴我們；有幾種方式可以安排，將由專員回覆您。
        [casual] 貸款（編號 { $number }）{ $due } 那期的 { $amount }，我們還沒收到。繳了的話跟我說，會幫你核對。如果手頭比較緊，也直接跟我們說，有辦法可以安排，會有專員回你。
       *[neutral] 您的貸款（編號 { $number }）在 { $due } 到期的 { $amount }，我們還沒有收到。如果已經繳了，請告訴我，我們會核對。如果繳款有困難，請跟我們說，有幾種方式可以安排，會由專員回覆您。
    }

utter_reminders_stopped =
    { $formality ->
        [formal] 好的，往後將不再提醒您繳款；繳款日維持不變。若希望恢復提醒，隨時告訴我即可。
        [casual] 好，之後不再提醒你繳款，繳款日還是一樣。想再收到提醒，隨時跟我說。
       *[neutral] 好的，之後不再提醒您繳款，繳款日維持不變。想恢復提醒時，隨時可以告訴我。
    }

utter_reminders_on =
    { $formality ->
        [formal] 好的，每期繳款日前，我會提醒您。
        [casual] 好，每期繳款日前我會提醒你。
       *[neutral] 好的，每期繳款日前我會提醒您。
    }

## cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 謝謝您願意告訴我們，這段時間辛苦您了。說出來是對的，這件事您不必獨自面對。
                [restructure] 謝謝您告訴我們，您希望調整還款方式的事，已經為您轉達。
                [complaint] 讓您遇到這樣的情形，我們深感抱歉。您所反映的事，我們會慎重看待。
                [dispute] 您提出的疑問，我們已經收到，會請專員逐項為您核對。
                [harassment] 任何人都不應受到這樣的對待，我們深感抱歉。煩請您先保留相關訊息與來電紀錄。
                [fraud] 謝謝您告訴我們。我們會先把這件事查清楚，再談其他。簡訊驗證碼和密碼，請切勿告訴任何人。
                [human] 好的，已為您轉請專員接手。
                [failed] 很抱歉，幾次都未能幫上您的忙，接下來改由專員為您服務。
                [down] 很抱歉，系統目前發生狀況，您的訊息已妥善保留。
               *[request] 好的，您的需要已為您記下。
            }
            { $open ->
                [closed] 目前為非服務時間，專員上班後會親自了解，並於 { $by } 前回覆您。
               *[open] 專員會親自了解，並於 { $by } 前回覆您。
            }受理編號是 { $reference }。
        [casual]
            { $case ->
                [hardship] 謝謝你願意說，這段時間辛苦了。說出來是對的，這件事你不用一個人扛。
                [restructure] 謝謝你跟我說，想調整還款方式的事，已經幫你轉達了。
                [complaint] 讓你遇到這種事，真的很抱歉，我們會認真看待。
                [dispute] 你說的疑問收到了，專員會一項一項核對。
                [harassment] 誰都不該被這樣對待，真的很抱歉。訊息和來電紀錄請先留著。
                [fraud] 謝謝你跟我們說。我們會先把這件事查清楚，其他的之後再談。簡訊驗證碼和密碼，不要告訴任何人。
                [human] 好，已經幫你轉給專員接手。
                [failed] 抱歉，試了幾次都沒幫上忙，接下來請專員來幫你。
                [down] 抱歉，系統現在出了狀況，你的訊息都有保留下來。
               *[request] 好，你的需要已經記下來了。
            }
            { $open ->
                [closed] 現在不是服務時間，專員上班後會看過，並在 { $by } 前回覆你。
               *[open] 專員會看過，並在 { $by } 前回覆你。
            }受理編號是 { $reference }。
       *[neutral]
            { $case ->
                [hardship] 謝謝您願意說，這段時間辛苦了。說出來是對的，這件事您不用一個人面對。
                [restructure] 謝謝您告訴我，想調整還款方式的事，已經替您轉達。
                [complaint] 讓您遇到這樣的事，很抱歉。我們會認真看待。
                [dispute] 您提出的疑問已經收到，專員會逐項核對。
                [harassment] 誰都不該被這樣對待，很抱歉。請先保留訊息和來電紀錄。
                [fraud] 謝謝您告訴我們。我們會先把這件事查清楚，再談其他。簡訊驗證碼和密碼，請不要告訴任何人。
                [human] 好的，已經轉給專員接手。
                [failed] 抱歉，試了幾次都沒能幫上忙，接下來由專員協助您。
                [down] 抱歉，系統出了狀況，您的訊息都有保留下來。
               *[request] 好的，您的需要已經記下。
            }
            { $open ->
                [closed] 現在不是服務時間，專員上班後會親自看過，並在 { $by } 前回覆您。
               *[open] 專員會親自看過，並在 { $by } 前回覆您。
            }受理編號是 { $reference }。
    }

utter_ask_case_story =
    { $formality ->
        [formal] { $case ->
                [hardship] 若您願意，請用您自己的話告訴我們最近的情況，想說多少都可以，不必著急。
                [restructure] 若您願意，請告訴我們您目前的情況，想說多少都可以，不必著急。
                [complaint] 煩請您告訴我們事情的經過，用您自己的話、說多少都可以，我們會仔細了解。
                [dispute] 煩請您告訴我們，是哪一筆款項或哪一項紀錄讓您有疑問，用您自己的話、說多少都可以。
                [harassment] 若您願意，請告訴我們事情的經過，用您自己的話、記得多少說多少即可。
               *[fraud] 煩請您告訴我們發生了什麼事，用您自己的話、知道多少說多少即可。
            }
        [casual] { $case ->
                [hardship] 願意的話，跟我說說最近的情況，用你自己的話，想說多少都可以，慢慢來。
                [restructure] 願意的話，跟我說說你現在的情況，想說多少都可以，慢慢來。
                [complaint] 可以跟我說發生了什麼事嗎？用你自己的話，想說多少都可以。
                [dispute] 可以跟我說是哪一筆款項或紀錄有疑問嗎？用你自己的話，想說多少都可以。
                [harassment] 願意的話，跟我說發生了什麼事，用你自己的話，記得多少說多少就好。
               *[fraud] 可以跟我說發生了什麼事嗎？用你自己的話，知道多少說多少就好。
            }
       *[neutral] { $case ->
                [hardship] 方便的話，請用您自己的話說說最近的情況，想說多少都可以，慢慢來。
                [restructure] 方便的話，請說說您目前的情況，想說多少都可以，慢慢來。
                [complaint] 請告訴我發生了什麼事，用您自己的話、想說多少都可以。
                [dispute] 請告訴我是哪一筆款項或紀錄有疑問，用您自己的話、想說多少都可以。
                [harassment] 方便的話，請告訴我發生了什麼事，用您自己的話、記得多少說多少就好。
               *[fraud] 請告訴我發生了什麼事，用您自己的話、知道多少說多少就好。
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal] { $case ->
                [hardship] 請問什麼樣的安排對您最有幫助？例如暫緩繳款、降低每期金額，或調整繳款日，都可以告訴我們。
                [restructure] 請問您希望怎麼調整？例如暫緩繳款、降低每期金額，或調整繳款日，都可以告訴我們。
                [complaint] 請問您希望我們如何處理這件事？
                [dispute] 請問您希望我們為您核對或更正哪些地方？
                [harassment] 請問您希望我們怎麼做，能讓您安心一些？
               *[fraud] 請問您最希望我們先為您處理哪一件事？
            }
        [casual] { $case ->
                [hardship] 怎麼安排對你最有幫助？像是暫緩繳款、每期少繳一點，或換個繳款日，都可以說。
                [restructure] 你希望怎麼調整？像是暫緩繳款、每期少繳一點，或換個繳款日，都可以說。
                [complaint] 你希望我們怎麼處理比較好？
                [dispute] 你希望我們核對或更正哪些地方？
                [harassment] 你希望我們怎麼做，會讓你安心一點？
               *[fraud] 你最希望我們先處理哪一件事？
            }
       *[neutral] { $case ->
                [hardship] 請問怎麼安排對您最有幫助？例如暫緩繳款、降低每期金額，或換個繳款日，都可以說。
                [restructure] 請問您希望怎麼調整？例如暫緩繳款、降低每期金額，或換個繳款日，都可以說。
                [complaint] 請問您希望我們怎麼處理？
                [dispute] 請問您希望我們核對或更正哪些地方？
                [harassment] 請問我們怎麼做，能讓您安心一些？
               *[fraud] 請問您最希望我們先處理哪一件事？
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal] { $case ->
                [hardship] 請問這樣的情況大約從什麼時候開始？約略的時間即可。
                [restructure] 請問大約從什麼時候開始，您覺得需要調整？約略的時間即可。
                [complaint] 請問這件事大約從什麼時候開始？約略的時間即可。
                [dispute] 請問您大約是什麼時候發現的？約略的時間即可。
                [harassment] 請問這樣的聯絡大約從什麼時候開始？約略的時間即可。
               *[fraud] 請問您大約是什麼時候察覺的？約略的時間即可。
            }
        [casual] { $case ->
                [hardship] 這樣的情況大概從什麼時候開始的？記得個大概就好。
                [restructure] 大概從什麼時候開始，覺得需要調整？記得個大概就好。
                [complaint] 這件事大概從什麼時候開始的？記得個大概就好。
                [dispute] 你大概是什麼時候發現的？記得個大概就好。
                [harassment] 他們大概從什麼時候開始這樣聯絡你？記得個大概就好。
               *[fraud] 你大概是什麼時候發現不對勁的？記得個大概就好。
            }
       *[neutral] { $case ->
                [hardship] 請問這樣的情況大約從什麼時候開始？大概的時間就可以。
                [restructure] 請問大約從什麼時候開始覺得需要調整？大概的時間就可以。
                [complaint] 請問這件事大約從什麼時候開始？大概的時間就可以。
                [dispute] 請問您大約什麼時候發現的？大概的時間就可以。
                [harassment] 請問他們大約從什麼時候開始這樣聯絡您？大概的時間就可以。
               *[fraud] 請問您大約什麼時候發現不對勁？大概的時間就可以。
            }
    }

utter_case_completed =
    { $formality ->
        [formal] { $case ->
                [hardship] 謝謝您信任我們，願意說這些。
                [restructure] 謝謝您詳細告訴我們您的想法。
                [complaint] 謝謝您撥冗說明，您反映的事我們都記下了。
                [dispute] 謝謝您的說明，有疑問的地方我們都記下了。
                [harassment] 謝謝您願意說出來，經過我們都記下了。
               *[fraud] 謝謝您的說明，經過我們都記下了。
            }內容已完整交給專員，專員將於 { $by } 前回覆您，受理編號 { $reference }。若想到什麼要補充，隨時在這裡告訴我們。
        [casual] { $case ->
                [hardship] 謝謝你願意跟我說這些。
                [restructure] 謝謝你跟我說你的想法。
                [complaint] 謝謝你花時間說明，都記下來了。
                [dispute] 謝謝你的說明，有疑問的地方都記下來了。
                [harassment] 謝謝你願意說出來，都記下來了。
               *[fraud] 謝謝你的說明，都記下來了。
            }內容都交給專員了，{ $by } 前會回覆你，受理編號 { $reference }。想到什麼，隨時在這裡補充就好。
       *[neutral] { $case ->
                [hardship] 謝謝您願意說這些。
                [restructure] 謝謝您告訴我您的想法。
                [complaint] 謝謝您花時間說明，都記下了。
                [dispute] 謝謝您的說明，有疑問的地方都記下了。
                [harassment] 謝謝您願意說出來，經過都記下了。
               *[fraud] 謝謝您的說明，經過都記下了。
            }內容都已交給專員，{ $by } 前會回覆您，受理編號 { $reference }。想到什麼，隨時可以在這裡補充。
    }

utter_case_kept =
    { $formality ->
        [formal] 好的，我們就問到這裡。您說過的內容已妥善保留，受理編號 { $reference }；專員會於 { $by } 前回覆您，其餘您都不必費心。
        [casual] 好，就先問到這裡。你說的都留著，受理編號 { $reference }；專員會在 { $by } 前回覆你，其他都不用做。
       *[neutral] 好的，就先問到這裡。您說的內容都有保留，受理編號 { $reference }；專員會在 { $by } 前回覆，您不需要再做什麼。
    }

utter_case_known =
    { $formality ->
        [formal] 謝謝您補充，已為您併入案件 { $reference }，專員會一併看到，並於 { $by } 前回覆您。
        [casual] 謝謝你補充，已經加到案件 { $reference } 裡，專員看得到，{ $by } 前會回覆你。
       *[neutral] 謝謝您補充，已加入案件 { $reference }，專員會看到，並在 { $by } 前回覆您。
    }

utter_crisis =
    { $formality ->
        [formal] 謝謝您願意告訴我。沒有任何事比您的平安更重要。
            現在就有人可以陪您、幫您，請和他們聯絡：
            { $helpline }
            我也已經請一位專員到這段對話裡來（編號 { $reference }）。您身邊有信任的人可以陪著您嗎？
        [casual] 謝謝你願意跟我說。什麼事都沒有你的平安重要。
            現在就有人可以陪你、幫你，請跟他們聯絡：
            { $helpline }
            我也請了一位專員到這段對話裡來（編號 { $reference }）。你身邊有信任的人可以陪你嗎？
       *[neutral] 謝謝您願意跟我說。什麼事都沒有您的平安重要。
            現在就有人可以陪您、幫您，請和他們聯絡：
            { $helpline }
            我也請了一位專員到這段對話裡來（編號 { $reference }）。您身邊有信任的人可以陪您嗎？
    }

utter_missed_payment =
    { $formality ->
        [formal] 謝謝您告訴我們。一期未能趕上，是可以補繳的，說明如下：
            { $items }
            若近來在安排上有不便之處，也請讓我們知道。
        [casual] 謝謝你跟我說。一期沒趕上，是可以補繳的，說明在這裡：
            { $items }
            如果最近手頭比較緊，也可以直接跟我說。
       *[neutral] 謝謝您告訴我。一期沒趕上，是可以補繳的，說明如下：
            { $items }
            如果最近手頭比較緊，也請跟我說。
    }

utter_cases =
    { $formality ->
        [formal] 您的案件目前進度如下：
            { $items }
        [casual] 你的案件進度是這樣：
            { $items }
       *[neutral] 您的案件進度：
            { $items }
    }

item_case = • { $reference }（{ $case ->
        [hardship] 還款協助
        [restructure] 調整還款
        [complaint] 申訴
        [dispute] 帳務疑義
        [harassment] 催收申訴
        [fraud] 冒名或詐騙通報
        [crisis] 關懷協助
        [human] 專員服務
        [failed] 轉專員協助
        [down] 系統狀況
       *[request] 申請事項
    }）：{ $state ->
        [new] 已收到，{ $by } 前回覆
        [waiting] 等候專員處理，{ $by } 前回覆
        [held] 專員處理中，{ $by } 前回覆
        [with_borrower] 等候您的回覆
        [resolved] 已處理完成
        [reopened] 已重新開啟，{ $by } 前回覆
       *[closed] 已結案
    }

utter_no_case =
    { $formality ->
        [formal] 在這段對話中，目前查無您的案件。請問是否需要為您立案？
        [casual] 這段對話裡還沒有案件，要幫你開一件嗎？
       *[neutral] 這段對話裡目前沒有案件。需要為您立案嗎？
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer } 專員已加入對話，正在了解內容。接下來由專員為您服務，我先不發言。
        [casual] { $officer } 專員來了，也正在看對話。這段時間我先不說話，由專員跟你聊。
       *[neutral] { $officer } 專員已加入對話，正在看前面的內容。這段時間由專員回覆您，我先不發言。
    }

utter_officer_away =
    { $formality ->
        [formal] { $officer } 專員目前無法回覆。您所寫的內容皆已妥善保留，將由其他專員接手，並於 { $by } 前回覆您。這段期間，先由我（數位助理）繼續為您服務。
        [casual] { $officer } 專員現在沒辦法回覆。你寫的都留著，會有其他專員接手，{ $by } 前回覆你。這段時間先換我（數位助理）回你。
       *[neutral] { $officer } 專員目前無法回覆。您寫的內容都有保留，會由其他專員接手，並在 { $by } 前回覆您。這段時間先由我（數位助理）回覆您。
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } 專員已將對話交回，接下來由我（數位助理）為您服務。您的案件仍會持續處理。
        [casual] { $officer } 專員把對話交回給我（數位助理）了，接下來換我回你。案件還是會繼續處理。
       *[neutral] { $officer } 專員已將對話交回，接下來由我（數位助理）回覆您。案件會繼續處理。
    }

utter_case_resolved =
    { $formality ->
        [formal] 案件 { $reference } 我們這邊已處理完成。若尚有未盡之處，敬請在此告訴我們。
        [casual] 案件 { $reference } 我們這邊處理好了。還有沒解決的，直接在這裡說就好。
       *[neutral] 案件 { $reference } 我們這邊已經處理完成。如果還有沒解決的地方，請在這裡告訴我們。
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] 敬請為這次的服務評分，1 分為不佳，5 分為非常好。
        [casual] 這次的服務你給幾分？1 分是不好，5 分是非常好。
       *[neutral] 請為這次的服務評分：1 分（不好）到 5 分（非常好）。
    }

utter_ask_comment =
    { $formality ->
        [formal] { $score ->
                [1] 已收到您的評分：{ $score } 分（滿分 5 分）。未能讓您滿意，我們深感抱歉。
                [2] 已收到您的評分：{ $score } 分（滿分 5 分）。未能讓您滿意，我們深感抱歉。
               *[other] 感謝您給予 { $score } 分（滿分 5 分）。
            }若方便，能否告訴我們原因？不便說明也沒有關係，回覆「不用」即可。
        [casual] { $score ->
                [1] 收到你的評分：{ $score } 分（滿分 5 分）。這次沒讓你滿意，很抱歉。
                [2] 收到你的評分：{ $score } 分（滿分 5 分）。這次沒讓你滿意，很抱歉。
               *[other] 謝謝你給了 { $score } 分（滿分 5 分）。
            }想說說原因嗎？不想寫也沒關係，回「不用」就好。
       *[neutral] { $score ->
                [1] 收到您的評分：{ $score } 分（滿分 5 分）。這次沒能讓您滿意，很抱歉。
                [2] 收到您的評分：{ $score } 分（滿分 5 分）。這次沒能讓您滿意，很抱歉。
               *[other] 謝謝您給了 { $score } 分（滿分 5 分）。
            }願意說說原因嗎？不寫也沒關係，回覆「不用」就好。
    }

utter_score_not_read =
    { $formality ->
        [formal] 煩請您以 1 到 5 的數字評分。
        [casual] 給我 1 到 5 的數字就可以囉。
       *[neutral] 請用 1 到 5 的數字評分。
    }

utter_rating_saved =
    { $formality ->
        [formal] 感謝您的評價。同仁會親自閱讀，作為改進的依據。
        [casual] 謝謝你，同事都會看，我們會拿來改進。
       *[neutral] 謝謝您。我們有專人閱讀這些評價，用來改進服務。
    }

utter_feedback_saved =
    { $formality ->
        [formal] 感謝您的寶貴建議，已為您轉達給團隊。
        [casual] 謝謝你的建議，已經轉給團隊了。
       *[neutral] 謝謝您的建議，已經轉達給團隊。
    }

utter_praise_thanks =
    { $formality ->
        [formal] 承蒙您的肯定，我們會轉達給同仁。若方便，可否也請您為這次的服務評個分，1 到 5 分？
        [casual] 聽你這麼說好開心，我會轉達給同事 😊 方便的話，也給個 1 到 5 分好嗎？
       *[neutral] 謝謝您的肯定，我會轉達給同事。方便的話，可以請您給這次的服務 1 到 5 分嗎？
    }

utter_thumb_up =
    { $formality ->
        [formal] 感謝您。
        [casual] 謝謝你！
       *[neutral] 謝謝您！
    }

utter_thumb_down =
    { $formality ->
        [formal] 很抱歉，這個回覆未能幫上您的忙。請問還缺少哪些說明？亦可由專員為您服務。
        [casual] 抱歉，這次沒幫上忙。是少了什麼呢？也可以直接找專員。
       *[neutral] 抱歉，這個回覆沒有幫上忙。請問少了什麼？也可以找專員協助。
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] 我是{ $lender }的數位助理，是電腦程式，並非真人；您隨時可以要求由專員服務。對話內容將予保存，以便回覆您的問題及供專員後續處理。
        [casual] 我是{ $lender }的數位助理，是程式，不是真人；想找專員隨時跟我說。我們的對話會保存下來，方便回答問題，也讓專員能接著處理。
       *[neutral] 我是{ $lender }的數位助理，是程式，不是真人；您隨時可以找專員。對話內容會保存，以便回答問題及供專員後續處理。
    }

utter_masked =
    { $formality ->
        [formal] { $secret ->
                [card] 為保障您的安全，我並未儲存卡號，我們也絕不會向您索取。若您也曾將卡號傳給他人，煩請儘速聯繫發卡機構換卡。
               *[password] 為保障您的安全，我並未儲存密碼，我們也絕不會向您索取。若您也曾將密碼傳給他人，煩請儘速變更。
            }
        [casual] { $secret ->
                [card] 為了你的安全，卡號我沒有存下來，我們也絕對不會跟你要。如果也傳給過別人，記得趕快請發卡機構換卡。
               *[password] 為了你的安全，密碼我沒有存下來，我們也絕對不會跟你要。如果也傳給過別人，記得趕快改掉。
            }
       *[neutral] { $secret ->
                [card] 為了您的安全，卡號沒有儲存，我們也絕不會向您索取。如果也傳給過別人，請盡快聯絡發卡機構換卡。
               *[password] 為了您的安全，密碼沒有儲存，我們也絕不會向您索取。如果也傳給過別人，請盡快更改。
            }
    }

utter_too_long =
    { $formality ->
        [formal] 很抱歉，這則訊息過長，並未儲存。煩請您縮短至 { $limit } 字以內，或分成數則傳送。
        [casual] 這則訊息太長了，沒有存下來。請縮到 { $limit } 字以內，或分成幾則傳。
       *[neutral] 這則訊息太長，沒有儲存。請縮短到 { $limit } 字以內，或分成幾則傳送。
    }

utter_empty =
    { $formality ->
        [formal] 這則訊息沒有內容，煩請您再輸入一次。
        [casual] 這則訊息是空的，再打一次看看？
       *[neutral] 這則訊息是空白的，請輸入內容。
    }

utter_too_fast =
    { $formality ->
        [formal] 一時收到您較多的訊息，煩請您稍候片刻再傳送。
        [casual] 訊息一下子有點多，等一下再傳喔。
       *[neutral] 短時間內訊息較多，請稍等一下再傳。
    }

utter_attachment =
    { $formality ->
        [formal] 很抱歉，此處目前尚無法讀取圖片、語音或檔案。煩請您以文字說明，或交由專員處理。
        [casual] 抱歉，這裡還沒辦法看圖片、語音和檔案，用打字的，或交給專員都可以。
       *[neutral] 抱歉，這裡還不能讀取圖片、語音或檔案。請改用文字說明，或交給專員。
    }

utter_delayed =
    { $formality ->
        [formal] 讓您久候，十分抱歉。您的訊息已妥善保留，稍後即為您回覆。
        [casual] 抱歉讓你等，你的訊息有留著，等一下就回你。
       *[neutral] 抱歉讓您久等。您的訊息已經保留，稍後就會回覆。
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] 好的，十分樂意為您說明。
        [casual] 好啊，我來跟你說明。
       *[neutral] 好的，我來為您說明。
    }

opener-answer-2 =
    { $formality ->
        [formal] 感謝您特地來訊詢問。
        [casual] 謝謝你來問我。
       *[neutral] 謝謝您的詢問。
    }

opener-answer-3 =
    { $formality ->
        [formal] 容我陪您一起看看。
        [casual] 我陪你一起看。
       *[neutral] 我陪您一起看看。
    }

lead-answer-1 =
    { $formality ->
        [formal] 謹提供以下內容，供您參考。
        [casual] 這些給你參考看看。
       *[neutral] 以下提供您參考。
    }

lead-answer-2 =
    { $formality ->
        [formal] 就我目前所知，容我向您說明。
        [casual] 就我知道的，跟你說一下。
       *[neutral] 就我目前所知，跟您說明一下。
    }

closer-answer-1 =
    { $formality ->
        [formal] 若您想再一起看看細節，我隨時為您服務。
        [casual] 想再一起看細節的話，我都在。
       *[neutral] 想再一起看看細節時，我都在這裡。
    }

closer-answer-2 =
    { $formality ->
        [formal] 若有掛心之處，您都可以慢慢告訴我們。
        [casual] 有什麼掛心的，都可以慢慢跟我說。
       *[neutral] 有什麼掛心的地方，都可以慢慢告訴我。
    }

closer-answer-3 =
    { $formality ->
        [formal] 若有任何想再確認之處，敬請不吝告知。
        [casual] 哪裡不清楚，隨時問我。
       *[neutral] 有想再確認的地方，請隨時告訴我。
    }

lead-task-1 =
    { $formality ->
        [formal] 容我向您請教一件小事。
        [casual] 想跟你確認一件小事。
       *[neutral] 想請教您一件小事。
    }

lead-task-2 =
    { $formality ->
        [formal] 若您方便，還有一處想請您協助。
        [casual] 方便的話，再幫我一下。
       *[neutral] 方便的話，再請您幫個小忙。
    }

## buttons

button-products = 貸款種類
button-rates = 利率
button-calculate = 試算月付金
button-my_loan = 我的貸款
button-next_payment = 下期應繳
button-human = 找專員
button-send_mail = 用電子郵件寄識別碼
button-send_sms = 用簡訊傳識別碼
button-share_number = 分享我的電話號碼
button-hardship = 還款需要協助
button-relief = 調整還款方式
button-plan = 看攤還表
button-apply = 如何申請
button-documents = 應備文件
button-say_yes = 好
button-say_no = 不用
button-stop = 先到這裡
button-more_formal = 正式一點
button-more_casual = 輕鬆一點
button-shorter = 簡短一點
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = 我要申訴
button-no_reminders = 不要再提醒

## page

page-title = { $lender }－線上客服
page-heading = { $lender }助理
page-welcome = 這裡是{ $lender }的數位助理（電腦程式）。貸款問題可以用任何一種支援的語言詢問，也隨時可以找專員。
page-input = 您的訊息
page-placeholder = 請輸入訊息…
page-send = 送出
page-typing = 助理輸入中…
page-connecting = 連線中…
page-offline = 目前沒有連線，恢復後會立即送出訊息。
page-online = 已恢復連線。
page-not-sent = 未送出
page-retry = 再試一次
page-you = 您
page-assistant = 助理
page-officer = { $officer }（貸款專員）
page-language = 語言
page-unlink = 在這個對話中忘記我是誰
page-unlink-confirm = 之後，這個對話要等您再次輸入識別碼才認得您。要繼續嗎？
page-new = 開始新對話
page-new-confirm = 目前的對話會從這個頁面移除，專員那邊仍會保留。要重新開始嗎？
page-thumbs = 這則回覆有幫助嗎？
page-thumb-up = 有幫助
page-thumb-down = 沒有幫助
page-thumbed = 謝謝，已記錄。
page-stars = 您的評分
page-star = { $count } 顆星，滿分 5 顆星
page-latest = 跳到最新訊息
page-skip = 跳到輸入框
page-error = 發生了一點問題，請稍後再試一次。
page-log = 對話內容

## units

unit-working-days = { $count } 個工作天

## Plans to look at

plan-quote = 攤還表：{ $name } { $amount }，期間 { $term }
plan-loan = { $name }（編號 { $number }）攤還表
plan-statement = { $name }（編號 { $number }）對帳單
plan-change = { $name }（編號 { $number }）：調整前後的攤還表
plan-sum = 共 { $count } 期，首期繳 { $payment }；繳款總額 { $total }，其中利息 { $interest }。
plan-sum-change = 調整前：共 { $count_before } 期，總額 { $before }。調整後：共 { $count } 期，總額 { $total }。
plan-number = 期別
plan-due = 繳款日
plan-payment = 每期金額
plan-principal = 本金
plan-interest = 利息
plan-overdue = 先前已到期的部分
plan-balance = 本金餘額
plan-total = 合計
plan-currency = 幣別
plan-each = 每期繳款
plan-year = 每年繳款
plan-left = 本金餘額
plan-before = 調整前
plan-now = 調整後
plan-in = 金額單位：{ $currency }
plan-example = 僅供試算參考，並非正式的核貸條件。
plan-made = 資料日期：{ $as_of }
plan-rate = 年利率
plan-apr = 總費用年百分率（APR）
plan-fee = 開辦費
plan-owed = 本金餘額
plan-arrears = 已到期、尚待繳納
plan-payoff = 今日結清金額（含利息）
plan-borrower = 借款人
plan-source = 資料取自 { $lender } 的放款帳冊，資料日期 { $as_of }。本對帳單未經認證；認證副本及證明由專員核發。
plan-page = 第 { $page } 頁，共 { $pages } 頁
plan-table = 查看各期明細
plan-save = 儲存為 { $form }
