# 香港用語：只收錄香港說法與臺灣不同的訊息，其餘沿用 zh-Hant.ftl。
# 書面中文，按香港銀行的寫法；不用粵語口語字。
# 稱呼（formal）：閣下，配合敬請、煩請；公司自稱「本公司」，助理自稱「我」。
# 稱呼（neutral）：您，銀行客戶服務的一般禮貌語氣。
# 稱呼（casual）：你，語氣輕鬆，句末少用語氣詞。
# 用詞：每月還款額、還款期、實際年利率（即總費用年百分率）、手續費、入息、批核、發放貸款、到期還款日、尚欠本金、逾期手續費、罰息、提早還款、全數清還、還款表、投訴、個案、參考編號、電郵、短訊、數碼、檔案、身份。
# 經辦人員一律稱「職員」；「按揭」「供款」只適用於樓宇貸款，訊息適用於各種貸款，故用「貸款」「還款」。
# 字形從香港慣用：裏、甚麼、聯絡、身份、覆核。

## courtesies

utter_greet =
    { $formality ->
        [formal] 您好，多謝聯絡{ $lender }。請問有甚麼可以為閣下效勞？
        [casual] 你好，這裏是{ $lender }，有甚麼可以幫你？
       *[neutral] 您好，這裏是{ $lender }。請問有甚麼可以幫您？
    }

utter_goodbye =
    { $formality ->
        [formal] 多謝閣下與我們聯絡，敬祝安好。日後如有需要，歡迎隨時與我們聯絡。
        [casual] 再見，有事隨時找我。
       *[neutral] 多謝您。如有需要，歡迎隨時再傳訊息給我們，再見。
    }

utter_thank =
    { $formality ->
        [formal] 不用客氣，這是我們應該做的。
        [casual] 不用客氣，幫到你就好。
       *[neutral] 不用客氣，很高興能夠幫到您。
    }

utter_chitchat =
    { $formality ->
        [formal] 多謝閣下與我閒談。我所熟悉的只有貸款事宜，如有需要，請隨時提出。
        [casual] 和你聊天很開心，不過我只懂貸款的事，想問的話隨時開口 🙂
       *[neutral] 很高興和您聊天，不過我只懂貸款的事。如有貸款方面的問題，歡迎隨時查詢。
    }

utter_bot_challenge =
    { $formality ->
        [formal] 謹此說明：我是{ $lender }的電腦程式，並非真人。閣下如欲由真人接待，可隨時要求轉介職員。
        [casual] 我是{ $lender }的電腦程式，不是真人。想找真人的話，隨時可以幫你轉給職員。
       *[neutral] 我是{ $lender }的電腦程式，不是真人。如想與真人對話，可隨時要求轉介職員。
    }

utter_capabilities =
    { $formality ->
        [formal] 我可以解答有關{ $lender }貸款的查詢，提供準確數字，並為閣下計算每月還款額及查閱貸款資料。閣下如有還款困難或欲作出投訴，我會轉交職員跟進。
        [casual] { $lender }的貸款問題都可以問我，數字一定準確：計每月還款額、查你的貸款都可以。還款有困難或者想投訴，我會轉給職員跟進。
       *[neutral] 我可以解答有關{ $lender }貸款的問題，提供準確數字，也可以計算每月還款額、查閱您的貸款。如有還款困難或想投訴，我會轉交職員跟進。
    }

utter_out_of_scope =
    { $formality ->
        [formal] 很抱歉，這項事宜不在我可協助的範圍之內。如閣下想了解{ $lender }的貸款，我樂意效勞。
        [casual] 不好意思，這件事我幫不到你。{ $lender }的貸款問題就可以問我。
       *[neutral] 不好意思，這件事我未能協助。我可以解答的是{ $lender }的貸款問題。
    }

utter_not_understood =
    { $formality ->
        [formal] 很抱歉，我未能明白閣下的意思。煩請換一個說法，或以一句話說明是哪方面的事宜。
        [casual] 不好意思，我看不明白。可以換個說法，或者用一句話告訴我是甚麼事嗎？
       *[neutral] 不好意思，我未能明白您的意思。請換個說法，或用一句話說明是甚麼事。
    }

utter_not_understood_again =
    { $formality ->
        [formal] 很抱歉，我仍未能確定閣下的意思。請從下列項目中選擇，或由職員為閣下服務。
        [casual] 抱歉，我還是不太確定。不如從下面選一項，或者直接找職員？
       *[neutral] 抱歉，我仍然不太確定您的意思。請從下面選擇一項，或直接找職員協助。
    }

utter_affirm_noted =
    { $formality ->
        [formal] 好的。請問接下來需要辦理哪一項？
        [casual] 好，接下來想看甚麼？
       *[neutral] 好的，請問接下來需要甚麼協助？
    }

utter_deny_noted =
    { $formality ->
        [formal] 明白。閣下如有需要，我隨時樂意效勞。
        [casual] 好，不要緊，有需要再找我。
       *[neutral] 好的，不要緊。有需要時歡迎再找我。
    }

utter_stopped =
    { $formality ->
        [formal] 好的，現已停止辦理這項事宜。請問閣下還有其他需要嗎？
        [casual] 好，這項先停在這裏。還有其他想問的嗎？
       *[neutral] 好的，這項已經取消。請問還有其他需要嗎？
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] 現時沒有正在辦理的事項。請問有甚麼可以為閣下效勞？
        [casual] 現在沒有正在辦的事，有甚麼可以幫你？
       *[neutral] 現時沒有正在辦理的事項。請問有甚麼可以幫您？
    }

utter_ask_what_for =
    { $formality ->
        [formal] 多謝閣下提供這項資料。請問是用於哪一項服務？
        [casual] 多謝，收到了。這個資料想用來做甚麼呢？
       *[neutral] 多謝，資料已收到。請問是用來辦理哪一項服務？
    }

utter_rephrase =
    { $formality ->
        [formal] 容我以較簡單的方式再次說明：
        [casual] 我再簡單說一次：
       *[neutral] 我用簡單一點的說法再說一次：
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] 樂意為閣下說明。請問閣下想了解哪一項？
        [casual] 可以，想聽我解釋哪一部分？
       *[neutral] 可以，我來解釋。請問是哪一項？
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] 好的，今後我會以繁體中文為閣下服務。
        [casual] 好，之後就用繁體中文和你談。
       *[neutral] 好的，之後我會用繁體中文回覆您。
    }

utter_ask_language =
    { $formality ->
        [formal] 請問閣下希望使用哪種語言？現時可供選擇：{ $languages }。
        [casual] 想用哪種語言？現時有：{ $languages }。
       *[neutral] 請問您想用哪種語言？現時可以選擇：{ $languages }。
    }

utter_language_unsupported =
    { $formality ->
        [formal] 很抱歉，我暫時未能使用這種語言。可供選擇的語言有：{ $languages }；閣下亦可由職員接待。
        [casual] 抱歉，這種語言我還不懂。我懂的有：{ $languages }，也可以請職員幫你。
       *[neutral] 抱歉，我暫時不懂這種語言。可以使用的有：{ $languages }，也可以請職員協助您。
    }

utter_style_changed =
    { $style ->
        [formal] 好的，今後我會以正式的措辭為閣下服務。
        [neutral] 好的，之後我會用一般的禮貌語氣回覆您。
        [casual] 好，那我就輕鬆一點和你談。
        [brief]
            { $formality ->
                [formal] 好的，今後我會力求簡潔。
                [casual] 好，只說重點。
               *[neutral] 好的，我會簡短一點。
            }
        [warm]
            { $formality ->
                [formal] 好的，多謝閣下告知。今後我會多顧及閣下的感受，請慢慢說。
                [casual] 好，多謝你告訴我。慢慢來，我陪你一起看。
               *[neutral] 好的，多謝您告訴我。您慢慢說，我會陪您一起看。
            }
        [direct]
            { $formality ->
                [formal] 好的，今後我會直接說明重點。
                [casual] 好，我有話直說。
               *[neutral] 好的，我會直接說重點。
            }
        [gentle]
            { $formality ->
                [formal] 好的，今後我會說得委婉一些。先前如有言辭欠妥之處，敬請見諒。
                [casual] 好，我會說得溫和一點。剛才如果太直接，請別放在心上。
               *[neutral] 好的，我會說得婉轉一些。剛才如果太直接，請別介意。
            }
       *[plain]
            { $formality ->
                [formal] 好的，今後我會以淺白的文字為閣下說明。
                [casual] 好，我用淺白的話和你說。
               *[neutral] 好的，我會用淺白的話說明。
            }
    }

utter_style_unclear =
    { $formality ->
        [formal] 請問閣下希望我以甚麼語氣回覆？
        [casual] 你希望我用甚麼語氣和你談？
       *[neutral] 請問您希望我用甚麼語氣回覆？
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] 我是參考閣下用過的詞語而調整語氣：{ $evidence }。
                [wish] 我是按照閣下的要求而調整語氣。
               *[start] 無論與哪一位對話，我開始時都會使用禮貌的語氣。
            }我不會憑姓名或國籍作出任何推斷。
            現時的語氣：正式有禮，{ $directness ->
                [direct] 直接說明重點
                [indirect] 措辭較為委婉
               *[other] 不特別直接或委婉
            }，{ $orientation ->
                [relational] 並多一些問候與關心
                [efficient] 並力求簡潔
               *[other] 詳略適中
            }。閣下可隨時要求調整。
        [casual]
            { $source ->
                [evidence] 我是看你用了這些字，才跟着調整：{ $evidence }。
                [wish] 是你要我這樣說的。
               *[start] 我和誰聊，一開始都會客氣一點。
            }我不會憑名字或國籍去猜甚麼。
            現時的語氣：輕鬆，{ $directness ->
                [direct] 有話直說
                [indirect] 說得婉轉一點
               *[other] 不特別直接也不特別婉轉
            }，{ $orientation ->
                [relational] 會多關心幾句
                [efficient] 只說重點
               *[other] 長短適中
            }。想改的話，隨時告訴我。
       *[neutral]
            { $source ->
                [evidence] 我是參考您用過的字眼而調整語氣：{ $evidence }。
                [wish] 我是按您的要求調整語氣。
               *[start] 我和每個人對話，開始時都會用禮貌的語氣。
            }我不會憑姓名或國籍推斷任何事。
            現時的語氣：一般禮貌，{ $directness ->
                [direct] 直接說重點
                [indirect] 說法比較婉轉
               *[other] 不特別直接也不特別婉轉
            }，{ $orientation ->
                [relational] 會多一些關心
                [efficient] 盡量簡短
               *[other] 長短適中
            }。您可以隨時要求我轉換語氣。
    }

## loan questions

utter_products =
    { $formality ->
        [formal] 本公司現時提供下列貸款：
            { $items }
            以上為 { $as_of } 的條款。
        [casual] 現時有這幾種貸款：
            { $items }
            這是 { $as_of } 的條款。
       *[neutral] 現時的貸款種類如下：
            { $items }
            以上是 { $as_of } 的條款。
    }

item_product = • { $name }：年利率 { $rate } 起，貸款額 { $min } 至 { $max }，還款期 { $term_min }至 { $term_max }

utter_product =
    { $formality ->
        [formal] 謹此說明{ $name }的內容：
            { $purpose }
            年利率 { $rate } 起；以例子計算，實際年利率為 { $apr }。
            貸款額由 { $min } 至 { $max }，還款期由 { $term_min }至 { $term_max }。
            以上為 { $as_of } 的條款。
        [casual] { $name }是這樣的：
            { $purpose }
            年利率 { $rate } 起，舉例計算，實際年利率是 { $apr }。
            可以借 { $min } 至 { $max }，還款期可選 { $term_min }至 { $term_max }。
            這是 { $as_of } 的條款。
       *[neutral] { $name }的內容如下：
            { $purpose }
            年利率 { $rate } 起，實際年利率（舉例）{ $apr }。
            貸款額 { $min } 至 { $max }，還款期 { $term_min }至 { $term_max }。
            以上是 { $as_of } 的條款。
    }

utter_interest_rate =
    { $formality ->
        [formal] 現時各項貸款的利率如下：
            { $items }
            實際年利率已包括利息及各項費用；最終利率以批核時提供予閣下的條款為準。資料日期：{ $as_of }。
        [casual] 現時的利率是這樣：
            { $items }
            實際年利率已經連費用計算在內，最終利率要看批核時給你的條款。資料日期：{ $as_of }。
       *[neutral] 現時的利率如下：
            { $items }
            實際年利率已包括各項費用，最終利率以批核時提供的條款為準。資料日期：{ $as_of }。
    }

item_rate = • { $name }：年利率 { $rate }（{ $rate_type ->
        [floating] 浮動利率
       *[fixed] 固定利率
    }）；以 { $amount }、還款期 { $term }為例，實際年利率 { $apr }

utter_fees =
    { $formality ->
        [formal] 各項收費如下：
            { $items }
            { $late }
            除上述項目外，申請及還款期內不另收費；提早還款另有安排。資料日期：{ $as_of }。
        [casual] 收費是這些：
            { $items }
            { $late }
            除此之外，申請和還款期內不會再收其他費用；提早還款另計。這是 { $as_of } 的收費。
       *[neutral] 各項收費如下：
            { $items }
            { $late }
            除此之外，申請及還款期內不會另外收費；提早還款另有安排。以上是 { $as_of } 的收費。
    }

item_fee_none = • { $name }：免手續費

item_fee_money = • { $name }：手續費 { $fee }，只在開始時收取一次

item_fee_percent = • { $name }：手續費為貸款額的 { $fee }，最低收費 { $fee_min }，只在開始時收取一次

item_late_money = • 逾期還款：寬限期 { $days }，其後收取逾期手續費 { $fee }

item_late_percent = • 逾期還款：寬限期 { $days }，其後逾期款項按年利率 { $rate } 計算罰息

utter_eligibility =
    { $formality ->
        [formal] 申請資格如下：
            { $conditions }
            閣下所有貸款的每月還款總額，以不超過每月淨入息的 { $share } 為限。申請由職員審批；閣下如對結果有疑問，可要求由專人覆核。
        [casual] 符合這些條件就可以申請：
            { $conditions }
            所有貸款每月要還的加起來，最多是每月淨入息的 { $share }。批不批由職員決定，對結果有疑問，可以要求專人再看一次。
       *[neutral] 申請資格如下：
            { $conditions }
            所有貸款的每月還款總額，最多為每月淨入息的 { $share }。申請由職員審批，如對結果有疑問，可以要求專人覆核。
    }

utter_documents =
    { $formality ->
        [formal] 申請{ $name }，煩請閣下準備下列文件：
            { $items }
        [casual] 申請{ $name }，要準備這些文件：
            { $items }
       *[neutral] 申請{ $name }所需的文件：
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal] 申請步驟如下：
            { $items }
            文件齊備後，審批結果將於 { $days }內通知閣下。
        [casual] 跟着這幾步做就可以：
            { $items }
            文件齊備後，{ $days }內就會通知你審批結果。
       *[neutral] 申請步驟如下：
            { $items }
            文件齊備後，我們會在 { $days }內通知您審批結果。
    }

utter_processing_time =
    { $formality ->
        [formal] 各項貸款的處理時間如下：
            { $items }
            審批時間由收齊文件當日起計。
        [casual] 大約要這些時間：
            { $items }
            審批時間由文件齊備那天起計。
       *[neutral] 所需的處理時間如下：
            { $items }
            審批時間由收齊文件當日起計。
    }

item_processing = • { $name }：{ $decision }內通知審批結果，簽約後 { $payout }內發放貸款

utter_borrowing_limit =
    { $formality ->
        [formal] 各項貸款的貸款額範圍如下：
            { $items }
            個人貸款額視乎入息而定：所有貸款的每月還款總額，以不超過每月淨入息的 { $share } 為限，並由職員審批。
        [casual] 可以借的範圍是這樣：
            { $items }
            實際可以借多少，要看入息：所有貸款的每月還款額加起來，最多是每月淨入息的 { $share }，最後由職員決定。
       *[neutral] 貸款額範圍如下：
            { $items }
            個人貸款額視乎入息：所有貸款的每月還款總額，最多為每月淨入息的 { $share }，由職員審批。
    }

utter_repayment_methods =
    { $formality ->
        [formal] 閣下可透過下列方式還款：
            { $items }
        [casual] 這幾種方法都可以還款：
            { $items }
       *[neutral] 還款方法如下：
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal] 閣下可隨時提早償還部分或全部貸款，有關收費如下：
            { $items }
        [casual] 想提早還一部分，或者一次過還清，隨時都可以，收費是這樣：
            { $items }
       *[neutral] 您可以隨時提早償還部分貸款，或全數清還，收費如下：
            { $items }
    }

item_early_free = • { $name }：提早還款免收費用

item_early_fee = • { $name }：發放貸款後 { $within }內提早還款，收取提早償還金額的 { $fee } 作為手續費；其後免收

utter_collateral =
    { $formality ->
        [formal] 各項貸款的抵押及擔保要求如下：
            { $items }
        [casual] 抵押和擔保方面是這樣：
            { $items }
       *[neutral] 抵押及擔保要求如下：
            { $items }
    }

utter_glossary =
    { $formality ->
        [formal] 謹此解釋「{ $term }」：{ $meaning }
        [casual] 簡單來說，「{ $term }」是這樣：{ $meaning }
       *[neutral] 「{ $term }」的意思是：{ $meaning }
    }
    例如：{ $example }

utter_glossary_unknown =
    { $formality ->
        [formal] 請問閣下想了解哪一個用語？例如，我可以解釋下列用語：
            { $terms }
        [casual] 想問哪個詞？這些我都可以解釋：
            { $terms }
       *[neutral] 請問是哪一個用語？例如下列用語，我都可以解釋：
            { $terms }
    }

utter_consumer_rights =
    { $formality ->
        [formal] 閣下享有下列權利：
            { $items }
            以上資料只供一般參考，並不構成法律意見。
        [casual] 你有這些權利：
            { $items }
            這些資料只供一般參考，不是法律意見。
       *[neutral] 您享有的權利如下：
            { $items }
            以上資料只供一般參考，不是法律意見。
    }

item_right_unverified = • { $line }（尚未核實，請向職員查詢）

utter_privacy =
    { $formality ->
        [formal] 本公司會按下列方式處理閣下的個人資料：
            { $items }
        [casual] 你的個人資料，我們會這樣處理：
            { $items }
       *[neutral] 我們會這樣處理您的個人資料：
            { $items }
    }

utter_contact =
    { $formality ->
        [formal] 閣下可透過下列方式與我們聯絡：
            電話：{ $phone }
            電郵：{ $email }
            地址：{ $address }
            辦公時間：
            { $items }
            { $open ->
                [closed] 現時並非辦公時間，將於 { $opens_at } 恢復服務。
               *[open] 現時為辦公時間，歡迎致電或親臨。
            }
        [casual] 可以這樣找我們：
            電話：{ $phone }
            電郵：{ $email }
            地址：{ $address }
            辦公時間：
            { $items }
            { $open ->
                [closed] 現在休息，{ $opens_at } 再開始辦公。
               *[open] 現在是辦公時間，可以直接打來。
            }
       *[neutral] 聯絡方法如下：
            電話：{ $phone }
            電郵：{ $email }
            地址：{ $address }
            辦公時間：
            { $items }
            { $open ->
                [closed] 現時不是辦公時間，{ $opens_at } 恢復服務。
               *[open] 現時是辦公時間。
            }
    }

utter_compare_rates =
    { $formality ->
        [formal] 以{ $name } { $amount }、還款期 { $term }為例，各種利率比較如下：
            { $items }
            浮動利率可升可跌，敬請留意。資料日期：{ $as_of }。
        [casual] { $name }借 { $amount }、分 { $term }還，幾種利率放在一起看：
            { $items }
            浮動利率可升可跌。資料日期：{ $as_of }。
       *[neutral] { $name } { $amount }、還款期 { $term }，各種利率比較如下：
            { $items }
            浮動利率可升可跌。資料日期：{ $as_of }。
    }

item_compare_fixed = • 固定利率：整個還款期年利率 { $rate }，每月還款額固定為 { $instalment }，還款總額 { $total }，實際年利率 { $apr }

item_compare_floating = • 浮動利率：現時年利率 { $rate }（{ $index } { $index_rate } 加 { $margin }），利率不變時每月還款額 { $instalment }，實際年利率 { $apr }；利率若上升一個百分點，每月還款額為 { $higher }

item_compare_stepped = • 分段利率：{ $steps }；還款總額 { $total }，實際年利率 { $apr }

item_compare_step = 第 { $number } 個月起年利率 { $rate }（每月還款額 { $instalment }）

item_rate_floating = • { $name }：浮動利率，現時年利率 { $rate }（{ $index } { $index_rate } 加 { $margin }）；以 { $amount }、還款期 { $term }為例，實際年利率 { $apr }

item_rate_stepped = • { $name }：分段利率，首 { $first }每年 { $rate }，其後最高 { $highest }；以 { $amount }、還款期 { $term }為例，實際年利率 { $apr }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] 閣下提到希望每月還款額穩定不變，現按此排列如下：
                [flexibility] 閣下提到希望還款保持彈性，現按此排列如下：
                [speed] 閣下提到希望盡快取得款項，現按此排列如下：
                [family_home] 閣下提到希望為家人安頓一個家，現按此排列如下：
                [faith] 閣下提到基於信仰，希望貸款不涉及利息，現按此排列如下：
               *[lowest_cost] 閣下提到希望整體成本最低，現按此排列如下：
            }
            { $items }
            貸款批核與否由職員決定。資料日期：{ $as_of }。
        [casual] { $priority ->
                [stability] 你說想每個月還款額都一樣，我按這點排列給你看：
                [flexibility] 你說還款想要有彈性，我按這點排列給你看：
                [speed] 你說想快點拿到錢，我按這點排列給你看：
                [family_home] 你說想給家人一個家，我按這點排列給你看：
                [faith] 你說因為信仰不碰利息，我按這點排列給你看：
               *[lowest_cost] 你說想整體付得最少，我按這點排列給你看：
            }
            { $items }
            批不批由職員決定。資料日期：{ $as_of }。
       *[neutral] { $priority ->
                [stability] 您重視每月還款額穩定，按這一點排列如下：
                [flexibility] 您重視還款有彈性，按這一點排列如下：
                [speed] 您希望盡快拿到款項，按這一點排列如下：
                [family_home] 您想給家人一個家，按這一點排列如下：
                [faith] 您因為信仰，希望貸款不涉及利息，按這一點排列如下：
               *[lowest_cost] 您希望整體成本最低，按這一點排列如下：
            }
            { $items }
            是否批核由職員決定。資料日期：{ $as_of }。
    }

item_suits_stability = • { $name }：固定利率 { $rate }，每月還款額到最後一期都不變；實際年利率 { $apr }

item_suits_flexibility_free = • { $name }：可以隨時提早還款，免收費用；實際年利率 { $apr }

item_suits_flexibility_fee = • { $name }：發放貸款後 { $within }內提早還款，收取提早償還金額的 { $fee } 作為手續費，其後免收；實際年利率 { $apr }

item_suits_speed = • { $name }：{ $decision }內通知審批結果，簽約後 { $payout }內發放貸款；實際年利率 { $apr }

item_suits_lowest_cost = • { $name }：實際年利率 { $apr }；以 { $amount }、還款期 { $term }為例，還款總額 { $total }

item_suits_family_home = • { $name }：{ $min } 至 { $max }，還款期最長 { $term_max }，用於自住物業；實際年利率 { $apr }

item_suits_faith = • { $name }：不計利息，貸款機構的利潤事先議定，其後不變；實際年利率 { $apr } 只供比較

item_costs_least = • 成本最低：{ $name }，實際年利率 { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] 很抱歉，本公司在這個地區沒有不計利息的貸款，我亦不會把須付利息的貸款說成免息貸款。閣下如願意，職員可以與閣下商討可行的方法。
        [casual] 我們在這個地區沒有不計利息的貸款，我也不會硬說有。想談談還有甚麼方法，可以找職員。
       *[neutral] 我們在這個地區沒有不計利息的貸款，我也不會把須付利息的貸款說成免息貸款。職員可以和您商討可行的方法。
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] 請問閣下想了解哪一種貸款？
        [casual] 想看哪一種貸款？
       *[neutral] 請問您想了解哪一種貸款？
    }

utter_ask_amount =
    { $formality ->
        [formal] 請問閣下擬申請的貸款額是多少？{ $name }的貸款額為 { $min } 至 { $max }。
        [casual] 想借多少？{ $name }可以借 { $min } 至 { $max }。
       *[neutral] 請問想借多少？{ $name }的貸款額為 { $min } 至 { $max }。
    }

utter_ask_term =
    { $formality ->
        [formal] 請問閣下希望選擇多長的還款期？{ $name }的還款期為 { $min }至 { $max }。
        [casual] 想分多久還？{ $name }的還款期可以選 { $min }至 { $max }。
       *[neutral] 請問想選多長的還款期？{ $name }的還款期為 { $min }至 { $max }。
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] { $name }的貸款額為 { $min } 至 { $max }，{ $amount } 不在此範圍之內。請問閣下希望改以多少金額計算？
        [casual] { $name }可以借 { $min } 至 { $max }，{ $amount } 不在範圍內。想改為多少？
       *[neutral] { $name }的貸款額為 { $min } 至 { $max }，{ $amount } 不在範圍內。請問要改為多少？
    }

utter_term_out_of_range =
    { $formality ->
        [formal] { $name }的還款期為 { $min }至 { $max }，{ $term }不在此範圍之內。請問閣下希望改為多久？
        [casual] { $name }的還款期是 { $min }至 { $max }，{ $term }不在範圍內。想改為多久？
       *[neutral] { $name }的還款期為 { $min }至 { $max }，{ $term }不在範圍內。請問要改為多久？
    }

utter_amount_not_read =
    { $formality ->
        [formal] 煩請閣下以數字填寫金額，例如 20,000。
        [casual] 金額用數字寫給我就可以，例如 20,000。
       *[neutral] 請用數字輸入金額，例如 20,000。
    }

utter_term_not_read =
    { $formality ->
        [formal] 煩請閣下註明還款期，以月數或年數表示均可。
        [casual] 告訴我想分多少個月或多少年還就可以。
       *[neutral] 請輸入還款期，以月或年計算都可以。
    }

utter_currency_not_offered =
    { $formality ->
        [formal] 很抱歉，我們不提供以 { $currency } 計算的貸款。煩請閣下改以 { $ours } 告知金額。
        [casual] 這裏沒有 { $currency } 的貸款，用 { $ours } 告訴我金額好嗎？
       *[neutral] 我們不提供 { $currency } 的貸款，請改用 { $ours } 告訴我金額。
    }

utter_instalment =
    { $formality ->
        [formal] 以{ $name } { $amount }、還款期 { $term }、年利率 { $rate } 計算，每月還款額為 { $instalment }。
            還款總額 { $total }，其中利息 { $interest }；手續費 { $fee }；實際年利率 { $apr }。
            以上採用 { $as_of } 的利率，計算結果只供閣下參考，並不構成貸款要約。
        [casual] { $name } { $amount }、分 { $term }還、年利率 { $rate }，計出來每月還 { $instalment }。
            總共還 { $total }，其中利息 { $interest }；手續費 { $fee }；實際年利率 { $apr }。
            這裏用的是 { $as_of } 的利率，只是例子，不是正式的貸款條款。
       *[neutral] { $name } { $amount }、還款期 { $term }、年利率 { $rate }，每月還款額為 { $instalment }。
            還款總額 { $total }，其中利息 { $interest }；手續費 { $fee }；實際年利率 { $apr }。
            利率資料日期：{ $as_of }。這只是計算例子，不是正式的貸款條款。
    }

utter_plan =
    { $formality ->
        [formal] 貸款額 { $amount }、還款期 { $term }的還款表如下：
            { $rows }
            還款總額 { $total }，其中利息 { $interest }。
        [casual] 借 { $amount }、分 { $term }還，每期是這樣：
            { $rows }
            總共還 { $total }，其中利息 { $interest }。
       *[neutral] 貸款額 { $amount }、還款期 { $term }，還款表如下：
            { $rows }
            還款總額 { $total }，其中利息 { $interest }。
    }

item_plan_row = 第 { $number } 期：還款 { $payment }（本金 { $principal }＋利息 { $interest }），尚欠本金 { $balance }

item_plan_row_due = 第 { $number } 期（{ $due }）：還款 { $payment }（本金 { $principal }＋利息 { $interest }），尚欠本金 { $balance }

item_plan_row_charges = 第 { $number } 期（{ $due }）：還款 { $payment }（本金 { $principal }＋利息 { $interest }＋其他費用 { $charges }），尚欠本金 { $balance }

item_plan_gap = ……中間還有 { $count } 期，還款方式相同……

utter_no_plan_yet =
    { $formality ->
        [formal] 容我先為閣下計算一次。請問貸款額是多少？
        [casual] 先計一次吧，想借多少？
       *[neutral] 我們先計算一次。請問想借多少？
    }

utter_early_example =
    { $formality ->
        [formal] { $name }（{ $amount }、還款期 { $term }），如閣下在第 { $after } 期還款時一併提早償還 { $early }，計算如下：
            { $items }
            計算結果只供參考，並不構成貸款要約。
        [casual] { $name }（{ $amount }、分 { $term }還），如果還第 { $after } 期時順便多還 { $early }：
            { $items }
            這只是例子，不是正式的貸款條款。
       *[neutral] { $name }（{ $amount }、還款期 { $term }），如在第 { $after } 期還款時一併提早償還 { $early }：
            { $items }
            這只是計算例子，不是正式的貸款條款。
    }

utter_early_own_loan =
    { $formality ->
        [formal] 閣下的貸款（編號 { $number }）今日尚欠 { $owed }，如於今日提早償還 { $early }，計算如下：
            { $items }
            以上金額以 { $as_of } 為準；還款之前，職員會先與閣下確認。
        [casual] 你的貸款（編號 { $number }）今日還欠 { $owed }，如果今日先還 { $early }：
            { $items }
            這是計算至 { $as_of } 的數字，還款之前職員會再和你確認。
       *[neutral] 您的貸款（編號 { $number }）今日尚欠 { $owed }，如果今日提早償還 { $early }：
            { $items }
            數字以 { $as_of } 為準，還款之前會由職員確認。
    }

item_early_shorter = • 每月還款額不變、縮短還款期：提早 { $sooner }還清，少付利息 { $saved }

item_early_lower = • 到期日不變、減低每月還款額：由 { $before } 減至 { $instalment }，少付利息 { $saved }

item_early_charge = • 提早還款手續費：{ $fee }

item_early_no_charge = • 提早還款免收費用

item_early_off = • 全數清還：{ $sum }，少付利息 { $saved }

utter_early_too_much =
    { $formality ->
        [formal] { $early } 已超過屆時的欠款；{ $sum } 即可全數清還。
        [casual] { $early } 比屆時欠的還要多，{ $sum } 就可以全數清還。
       *[neutral] { $early } 超過屆時的欠款，{ $sum } 就可以全數清還。
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] 為核實身份，煩請閣下提供{ $lender }的一次性識別碼（8 位英文字母及數字，由職員提供或載於函件內）。請勿傳送密碼或卡號。
        [casual] 要看戶口資料，需要{ $lender }給你的一次性識別碼（8 位英文字母和數字，由職員提供，或者印在信上）。密碼和卡號千萬不要傳來。
       *[neutral] 查閱戶口需要{ $lender }的一次性識別碼（8 位英文字母及數字，由職員提供或印在信上）。請勿傳送密碼或卡號。
    }

utter_code_wrong =
    { $formality ->
        [formal] 識別碼與紀錄不符，煩請閣下再次核對。尚可再試 { $left } 次。
        [casual] 識別碼不對，再看看好嗎？還可以試 { $left } 次。
       *[neutral] 識別碼不正確，請再核對一次。您還可以再試 { $left } 次。
    }

utter_code_expired =
    { $formality ->
        [formal] 此識別碼已經使用或失效，職員可為閣下提供新的識別碼。
        [casual] 這個識別碼用過了或者已經失效，請職員給你一個新的就可以。
       *[neutral] 這個識別碼已經用過或失效，可以請職員提供新的識別碼。
    }

utter_code_locked =
    { $formality ->
        [formal] 由於識別碼多次不符，為保障閣下的資料安全，煩請於 { $minutes } 分鐘後再試，或由職員協助。
        [casual] 識別碼錯了好幾次，為安全起見，請等 { $minutes } 分鐘再試，也可以直接找職員。
       *[neutral] 識別碼多次不正確，為安全起見，請等 { $minutes } 分鐘再試，或請職員協助。
    }

utter_ask_who =
    { $formality ->
        [formal] 煩請閣下提供客戶編號，或閣下於{ $lender }登記的電郵地址或電話號碼。識別碼只會傳送至已登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }。
        [casual] 把客戶編號，或者你在{ $lender }登記的電郵、電話號碼傳來就可以。識別碼只會傳到已登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵
            }。
       *[neutral] 請輸入閣下的客戶編號，或於{ $lender }登記的電郵地址或電話號碼。識別碼只會傳送到已登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }。
    }

utter_code_on_its_way =
    { $formality ->
        [formal] 如{ $lender }存有此項資料，6 位數字的識別碼已{ $way ->
                [phone] 以短訊
               *[email] 以電郵
            }傳送，{ $minutes } 分鐘內有效。煩請在此只輸入該 6 位數字。
        [casual] 如果{ $lender }有這項資料，6 位數字的識別碼已經{ $way ->
                [phone] 用短訊
               *[email] 用電郵
            }傳出，{ $minutes } 分鐘內有效。在這裡只輸入 6 位數字就可以。
       *[neutral] 如{ $lender }有這項資料，6 位數字的識別碼已{ $way ->
                [phone] 以短訊
               *[email] 以電郵
            }傳出，{ $minutes } 分鐘內有效。請在這裡只輸入這 6 位數字。
    }

utter_codes_too_often =
    { $formality ->
        [formal] 此處已多次索取識別碼。請於 { $minutes } 分鐘後再行索取；如閣下較急，職員樂意協助。
        [casual] 這裡已經要過好幾次識別碼，{ $minutes } 分鐘後可以再要；急的話，職員可以先幫你。
       *[neutral] 這裡已多次索取識別碼，{ $minutes } 分鐘後可以再索取；如較急，職員可以先協助閣下。
    }

utter_number_unknown =
    { $formality ->
        [formal] 很抱歉，單憑此電話號碼未能核實閣下身份。閣下可使用一次性識別碼，或由職員協助。
        [casual] 單靠這個電話號碼，未能確認是你。用一次性識別碼就可以，或者請職員幫忙。
       *[neutral] 單憑這個電話號碼未能核實閣下身份。可以使用一次性識別碼，或請職員協助。
    }

utter_unlinked =
    { $formality ->
        [formal] 此對話已不再與閣下的戶口連結。再次說明戶口之前，會先向閣下索取識別碼。先前的內容仍保留在此對話中。
        [casual] 好了，這個對話已經不再連結你的戶口。要再看戶口，需要識別碼。之前的內容還會留在這個對話裡。
       *[neutral] 這個對話已不再與閣下的戶口連結。再次查閱戶口前，需要識別碼。先前的內容仍留在這個對話中。
    }

utter_not_linked =
    { $formality ->
        [formal] 此對話未與任何戶口連結。
        [casual] 這個對話沒有連結任何戶口。
       *[neutral] 這個對話沒有與任何戶口連結。
    }

utter_code_message = { $code } 是閣下與{ $lender }對話的識別碼，{ $minutes } 分鐘內有效。請勿告知任何人。如非閣下本人索取，請忽略此訊息。

utter_code_subject = 閣下與{ $lender }對話的識別碼

utter_recognised =
    { $formality ->
        [formal] { $name }，您好。多謝合作，閣下的身份已經核實。
        [casual] 多謝你，{ $name }，身份核實好了。
       *[neutral] 多謝您，{ $name }，您的身份已經核實。
    }

utter_already_recognised =
    { $formality ->
        [formal] { $name }，您好。閣下的身份早前已經核實，毋須再次驗證。
        [casual] { $name }，你的身份已經核實過，不用再輸入了。
       *[neutral] { $name }，您好。您的身份已經核實，不需要再次驗證。
    }

utter_application =
    { $formality ->
        [formal] 閣下的{ $name }申請（編號 { $number }）{ $state ->
                [received] 已於 { $since } 收妥。
                [checking] 自 { $since } 起，正由職員審批。
                [documents_missing] 自 { $since } 起，尚待補交文件；所欠文件可向職員查詢。
                [approved] 已於 { $since } 獲批。
                [declined] 已於 { $since } 完成審批，是次未獲批准。閣下如有疑問，可要求由專人覆核。
                [paid_out] 已於 { $since } 發放貸款。
               *[other] 最近一次更新為 { $since }，詳情可向職員查詢。
            }
        [casual] 你的{ $name }申請（編號 { $number }）{ $state ->
                [received] 在 { $since } 收到了。
                [checking] 從 { $since } 開始審批，還在進行中。
                [documents_missing] 從 { $since } 起等你補交文件，欠哪些可以問職員。
                [approved] 在 { $since } 批了。
                [declined] 在 { $since } 完成審批，今次沒有批出。想請專人再看一次也可以。
                [paid_out] 在 { $since } 發放了貸款。
               *[other] 最近一次更新是 { $since }，詳情可以問職員。
            }
       *[neutral] 您的{ $name }申請（編號 { $number }）{ $state ->
                [received] 已在 { $since } 收到。
                [checking] 由 { $since } 起正在審批。
                [documents_missing] 由 { $since } 起等候補交文件，欠缺哪些文件可以向職員查詢。
                [approved] 已在 { $since } 獲批。
                [declined] 已在 { $since } 完成審批，今次未獲批准。您可以要求專人覆核。
                [paid_out] 已在 { $since } 發放貸款。
               *[other] 最近一次更新為 { $since }，詳情可以向職員查詢。
            }
    }

utter_no_application =
    { $formality ->
        [formal] 現時未有閣下正在處理中的申請紀錄。
        [casual] 暫時看不到你有處理中的申請。
       *[neutral] 暫時找不到處理中的申請。
    }

utter_balance =
    { $formality ->
        [formal] 閣下現時的貸款結欠如下：
            { $items }
            以上金額計算至 { $as_of }。
        [casual] 現時還欠這些：
            { $items }
            這是計到 { $as_of } 的金額。
       *[neutral] 現時的貸款結欠：
            { $items }
            金額計算至 { $as_of }。
    }

item_balance = • { $number } { $name }：尚欠本金 { $principal }；今日全數清還所需金額（連利息）{ $payoff }

item_balance_arrears = • { $number } { $name }：尚欠本金 { $principal }；今日全數清還所需金額（連利息）{ $payoff }；已到期而未還的款項 { $arrears }

utter_next_payment =
    { $formality ->
        [formal] 閣下下一期的還款如下：
            { $items }
        [casual] 下一期要還的是：
            { $items }
       *[neutral] 下一期還款：
            { $items }
    }

item_next_payment = • { $number } { $name }：{ $due } 須還款 { $payment }

item_next_payment_overdue = • { $number } { $name }：{ $due } 須還款 { $payment }；早前到期而未還的款項 { $arrears }。如有困難，請在這裏告訴我們，一起商討解決辦法

utter_schedule =
    { $formality ->
        [formal] { $name }（編號 { $number }）的還款表如下，敬請查閱：
            { $rows }
        [casual] { $name }（編號 { $number }）每期是這樣還：
            { $rows }
       *[neutral] { $name }（編號 { $number }）的還款表：
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] 閣下名下現時沒有尚在還款的貸款。
        [casual] 你名下現在沒有還款中的貸款。
       *[neutral] 您名下現時沒有還款中的貸款。
    }

utter_statement_noted =
    { $formality ->
        [formal] 職員將為閣下準備所需文件，並於 { $by } 前回覆。參考編號：{ $reference }。
        [casual] 好，職員會幫你準備文件，{ $by } 前回覆你。參考編號是 { $reference }。
       *[neutral] 職員會準備您需要的文件，並在 { $by } 前回覆。參考編號：{ $reference }。
    }

utter_payment_noted =
    { $formality ->
        [formal] 多謝閣下通知，我們會核對這筆款項，並於 { $by } 前回覆（參考編號 { $reference }）。其間如收到還款提示，敬請不必理會。
        [casual] 多謝你告訴我，我們會核對這筆款項，{ $by } 前回覆你（參考編號 { $reference }）。如果剛好收到還款提示，不用理會就可以。
       *[neutral] 多謝通知，我們會核對這筆款項，並在 { $by } 前回覆您（參考編號 { $reference }）。如果其間收到還款提示，請不必理會。
    }

utter_contact_change_noted =
    { $formality ->
        [formal] 為保障閣下的利益，職員將於 { $by } 前致電閣下原先登記的電話號碼，以確認這項更改。參考編號：{ $reference }。
        [casual] 為安全起見，職員會在 { $by } 前打你原先登記的電話，確認這項更改。參考編號是 { $reference }。
       *[neutral] 為安全起見，職員會在 { $by } 前致電您原先登記的號碼，確認這項更改。參考編號：{ $reference }。
    }

utter_ask_new_contact =
    { $formality ->
        [formal] 煩請閣下提供新的電郵地址或電話號碼，直接寫在這裏即可；如為外地號碼，請加上國家或地區號碼。
        [casual] 新的電郵或電話號碼是什麼？直接寫在這裏就可以；外地號碼要加國家或地區號碼。
       *[neutral] 您新的電郵地址或電話號碼是什麼？請直接寫在這裏；外地號碼請加上國家或地區號碼。
    }

utter_contact_not_read =
    { $formality ->
        [formal] 很抱歉，未能辨認當中的電郵地址或電話號碼。煩請閣下只寫新的一個，並完整寫出：電郵如 name@example.com，電話請連國家或地區號碼。
        [casual] 看不出是哪個電郵或電話號碼。只寫新的那個就可以，要寫齊：電郵像 name@example.com，電話要連國家或地區號碼。
       *[neutral] 抱歉，未能認出當中的電郵地址或電話號碼。請只寫新的一個，並寫齊：電郵如 name@example.com，電話請連國家或地區號碼。
    }

utter_contact_read =
    { $formality ->
        [formal] 已將 { $contact } 登記為閣下新的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }，待職員與閣下確認後生效。
        [casual] 記下了，{ $contact } 是你新的{ $way ->
                [phone] 電話號碼
               *[email] 電郵
            }。職員跟你確認之後就會生效。
       *[neutral] 已記下您新的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            } { $contact }，職員與您確認後生效。
    }

utter_contact_on_file =
    { $formality ->
        [formal] 閣下提供的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }與已登記的相同，毋須更改。
        [casual] 這個{ $way ->
                [phone] 電話號碼
               *[email] 電郵
            }我們本來就有，不用改。
       *[neutral] 這個{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }就是您現時登記的，不需要更改。
    }

utter_contact_changed =
    { $formality ->
        [formal] 更改已經確認，閣下登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }現為 { $contact }。如非閣下本人要求，敬請立即通知我們。
        [casual] 確認好了，你登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵
            }現在是 { $contact }。如果不是你本人要改的，馬上告訴我們。
       *[neutral] 更改已經確認，您登記的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }現在是 { $contact }。如果不是您本人要求的，請立即告訴我們。
    }

utter_contact_declined =
    { $formality ->
        [formal] 閣下的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }未有更改為 { $contact }，原因是{ $why ->
                [unreached] 我們未能聯絡閣下以作確認
                [bounced] 發往該處的訊息未能送達
               *[unsure] 我們未能核實這是閣下本人的要求
            }。原先登記的資料維持不變。如仍需更改，敬請在此告知。
        [casual] 你的{ $way ->
                [phone] 電話號碼
               *[email] 電郵
            }沒有改成 { $contact }，因為{ $why ->
                [unreached] 聯絡不到你確認
                [bounced] 發過去的訊息送不到
               *[unsure] 未能核實是你本人要改的
            }。原先登記的不變。還想改的話，直接在這裏說就可以。
       *[neutral] 您的{ $way ->
                [phone] 電話號碼
               *[email] 電郵地址
            }沒有更改為 { $contact }，因為{ $why ->
                [unreached] 我們聯絡不到您確認
                [bounced] 發到那裏的訊息未能送達
               *[unsure] 我們未能核實這是您本人的要求
            }。原先登記的不變。如果仍需更改，請在這裏告訴我們。
    }

utter_payment_read =
    { $formality ->
        [formal]
            關於閣下這筆款項，已登記如下：
            { $items }
            如有不符，敬請告知。
        [casual]
            這筆款項我是這樣記下的：
            { $items }
            哪裏不對，告訴我就可以。
       *[neutral]
            您這筆款項已記錄如下：
            { $items }
            如果有不對的地方，請告訴我。
    }

utter_payment_found =
    { $formality ->
        [formal]
            閣下通知的款項，我們已經收到：
            { $items }
        [casual]
            你說的那筆款項，我們收到了：
            { $items }
       *[neutral]
            您通知的款項，我們已經收到：
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            閣下通知的款項，我們現時尚未查到：
            { $items }
            部分款項需時數日才入賬。煩請閣下將付款收據的照片或 PDF 傳到這裏，我們會再次核對。
        [casual]
            你說的那筆款項，我們還未查到：
            { $items }
            有些款項要過幾天才入賬。把收據的照片或 PDF 傳到這裏，我們再查一次。
       *[neutral]
            您通知的款項，我們現時還未查到：
            { $items }
            部分款項要過幾天才入賬。請把收據的照片或 PDF 傳到這裏，我們會再查一次。
    }

item_payment_day = • 付款日期：{ $paid_on }

item_case_reference = • 參考編號：{ $reference }

utter_contact_letter =
    閣下於{ $lender }登記的{ $way ->
            [phone] 電話號碼
           *[email] 電郵地址
        }已經更改，此{ $way ->
            [phone] 號碼
           *[email] 電郵地址
        }不再使用。如為閣下本人要求，毋須理會。如非閣下本人要求，請立即與{ $lender }聯絡。

utter_contact_letter_subject = 閣下於{ $lender }登記的聯絡資料已經更改

utter_book_down =
    { $formality ->
        [formal] 很抱歉，戶口系統現時未能連接；為免提供不準確的資料，我暫不回答金額。煩請閣下稍後再試，或由職員代為查閱。
        [casual] 抱歉，戶口系統現在連接不到，數字我不會亂猜。遲些再試，或者請職員幫你查。
       *[neutral] 抱歉，戶口系統現時未能連接，我不會猜測金額。請稍後再試，或請職員代為查閱。
    }

utter_relief_options =
    { $formality ->
        [formal] 如未能依原有安排還款，以下方法都可以考慮，由職員與閣下一起決定：
            { $items }
        [casual] 如果未能照原來的安排還款，這些方法都可以考慮，職員會和你一起決定：
            { $items }
       *[neutral] 如果未能依原有安排還款，以下方法都可以考慮，由職員和您一起決定：
            { $items }
    }

item_relief_pause = • 暫停還款：{ $months }不用還款

item_relief_pause_waived = • 暫停還款、不計利息：{ $months }不用還款，亦不加計利息

item_relief_interest_only = • 只還利息：為期 { $months }

item_relief_reduced = • 減低每月還款額：只還原來的 { $percent }，為期 { $months }

item_relief_extension = • 還款期延長 { $months }：每月還款額減少

item_relief_arrears = • 已到期的款項：分 { $months }補交

utter_relief_own_loan =
    { $formality ->
        [formal] 閣下的貸款（編號 { $number }）現時每月還款額為 { $instalment }，以下方法可供考慮，數字只屬例子，由職員與閣下一起決定：
            { $items }
        [casual] 你的貸款（編號 { $number }）現時每月還款額是 { $instalment }，這些方法可以考慮，數字給你參考，職員會和你一起決定：
            { $items }
       *[neutral] 您的貸款（編號 { $number }）現時每月還款額 { $instalment }，以下方法可以考慮，數字只供參考，由職員和您一起決定：
            { $items }
    }

item_relief_own_pause = • { $months }不用還款，其後每月 { $instalment }；總共多付 { $difference }

item_relief_own_interest_only = • { $months }只還利息（每月 { $first }），其後每月 { $instalment }；總共多付 { $difference }

item_relief_own_reduced = • { $months }每月先還 { $first }，其後每月 { $instalment }；總共多付 { $difference }

item_relief_own_extension = • 還款期延長 { $months }：每月 { $instalment }；總共多付 { $difference }

item_relief_own_arrears = • 已到期的款項分 { $months }補交：期間每月 { $first }；總共多付 { $difference }

utter_reminder_before =
    { $formality ->
        [formal] 溫馨提示：閣下的貸款（編號 { $number }）本期還款 { $amount } 將於 { $due } 到期。如已安排還款，毋須理會本訊息。如還款有困難，敬請在到期前告訴我們，我們會與閣下一起想辦法。
        [casual] 提醒你一聲：貸款（編號 { $number }）這期的 { $amount }，{ $due } 到期。已經安排好的話，不用理會這個訊息。如果這次有點困難，到期前告訴我們，一起想辦法。
       *[neutral] 溫馨提示：您的貸款（編號 { $number }）這一期的 { $amount }，到期還款日是 { $due }。如果已經安排好，不用再做甚麼。如果還款有困難，請在到期前告訴我們，我們一起想辦法。
    }

utter_reminder_after =
    { $formality ->
        [formal] 閣下的貸款（編號 { $number }）於 { $due } 到期的 { $amount }，我們現時尚未收到。如已還款，請告訴我，我們會為閣下核對。如還款有困難，也請告訴我們；有幾種方法可以安排，會由職員回覆閣下。
        [casual] 貸款（編號 { $number }）{ $due } 那期的 { $amount }，我們還未收到。還了的話告訴我，會幫你核對。如果手頭比較緊，也直接告訴我們，有方法可以安排，會有職員回覆你。
       *[neutral] 您的貸款（編號 { $number }）在 { $due } 到期的 { $amount }，我們還未收到。如果已經還款，請告訴我，我們會核對。如果還款有困難，請告訴我們，有幾種方法可以安排，會由職員回覆您。
    }

utter_reminders_stopped =
    { $formality ->
        [formal] 好的，今後不再提示閣下還款；到期還款日維持不變。如欲恢復提示，可隨時告訴我。
        [casual] 好，以後不再提醒你還款，還款日還是一樣。想再收到提示，隨時告訴我。
       *[neutral] 好的，以後不再提示您還款，到期還款日維持不變。想恢復提示，隨時可以告訴我。
    }

utter_reminders_on =
    { $formality ->
        [formal] 好的，每期到期還款日前，我會提示閣下。
        [casual] 好，每期還款日前我會提醒你。
       *[neutral] 好的，每期到期還款日前我會提示您。
    }

## cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 多謝閣下願意告訴我們，這段時間一定不容易。說出來是對的，絕不會令情況變差，閣下亦不必獨自面對。
                [restructure] 多謝閣下告知，有關調整還款安排的要求，現已轉交職員。
                [complaint] 令閣下遇到這樣的情況，我們深感抱歉。閣下的投訴，我們會認真處理。
                [dispute] 閣下提出的疑問已經收到，職員會逐項核對。
                [harassment] 任何人都不應受到這樣的對待，我們深感抱歉。煩請閣下保留有關訊息及來電紀錄。
                [fraud] 多謝閣下通知我們。我們會先查明這件事，再處理其他事宜。短訊驗證碼及密碼，請勿向任何人透露。
                [human] 好的，現已轉交職員跟進。
                [failed] 很抱歉，我幾次都未能協助閣下，接下來改由職員為閣下服務。
                [down] 很抱歉，系統現時出現故障，閣下的訊息已經保留。
               *[request] 好的，閣下的要求已經記下。
            }
            { $open ->
                [closed] 現時並非辦公時間，職員上班後會親自了解，並於 { $by } 前回覆閣下。
               *[open] 職員會親自了解，並於 { $by } 前回覆閣下。
            }參考編號是 { $reference }。
        [casual]
            { $case ->
                [hardship] 多謝你願意說，這段時間辛苦了。說出來是對的，不會令情況變差，你也不用一個人承受。
                [restructure] 多謝你告訴我，想調整還款安排的事，已經幫你轉給職員。
                [complaint] 讓你遇到這樣的事，真的很抱歉，我們會認真處理。
                [dispute] 你的疑問收到了，職員會逐項核對。
                [harassment] 誰都不應該被這樣對待，真的很抱歉。訊息和來電紀錄請先保留。
                [fraud] 多謝你告訴我們。我們會先查清楚這件事，其他的之後再談。短訊驗證碼和密碼，不要告訴任何人。
                [human] 好，已經幫你轉給職員跟進。
                [failed] 抱歉，試了幾次都幫不到你，接下來由職員幫你。
                [down] 抱歉，系統現在有故障，你的訊息已經保留。
               *[request] 好，你的要求已經記下。
            }
            { $open ->
                [closed] 現在不是辦公時間，職員上班後會跟進，並在 { $by } 前回覆你。
               *[open] 職員會跟進，並在 { $by } 前回覆你。
            }參考編號是 { $reference }。
       *[neutral]
            { $case ->
                [hardship] 多謝您願意說，這段時間辛苦了。說出來是對的，不會令情況變差，您也不用一個人面對。
                [restructure] 多謝您告訴我，想調整還款安排的事，已經轉交職員。
                [complaint] 讓您遇到這樣的事，很抱歉。我們會認真處理您的投訴。
                [dispute] 您提出的疑問已經收到，職員會逐項核對。
                [harassment] 誰都不應該被這樣對待，很抱歉。請先保留訊息和來電紀錄。
                [fraud] 多謝您告訴我們。我們會先查清楚這件事，再處理其他事情。短訊驗證碼和密碼，請不要告訴任何人。
                [human] 好的，已經轉交職員跟進。
                [failed] 抱歉，試了幾次都未能幫到您，接下來由職員協助您。
                [down] 抱歉，系統出現故障，您的訊息已經保留。
               *[request] 好的，您的要求已經記下。
            }
            { $open ->
                [closed] 現時不是辦公時間，職員上班後會親自跟進，並在 { $by } 前回覆您。
               *[open] 職員會親自跟進，並在 { $by } 前回覆您。
            }參考編號是 { $reference }。
    }

utter_ask_case_story =
    { $formality ->
        [formal] { $case ->
                [hardship] 如閣下願意，請用自己的話告訴我們近來的情況，說多說少都可以，不必急於一時。
                [restructure] 如閣下願意，請告訴我們現時的情況，說多說少都可以，不必急於一時。
                [complaint] 煩請閣下用自己的話說明事情經過，說多說少都可以，我們會細心了解。
                [dispute] 煩請閣下用自己的話說明，是哪一筆款項或哪一項紀錄有疑問，說多說少都可以。
                [harassment] 如閣下願意，請用自己的話說明事情經過，記得多少說多少即可。
               *[fraud] 煩請閣下用自己的話說明發生了甚麼事，知道多少說多少即可。
            }
        [casual] { $case ->
                [hardship] 願意的話，用自己的話說說最近的情況，說多說少都可以，慢慢來。
                [restructure] 願意的話，說說你現在的情況，說多說少都可以，慢慢來。
                [complaint] 可以告訴我發生了甚麼事嗎？用自己的話，說多說少都可以。
                [dispute] 可以告訴我是哪一筆款項或紀錄有疑問嗎？用自己的話，說多說少都可以。
                [harassment] 願意的話，告訴我發生了甚麼事，用自己的話，記得多少說多少就可以。
               *[fraud] 可以告訴我發生了甚麼事嗎？用自己的話，知道多少說多少就可以。
            }
       *[neutral] { $case ->
                [hardship] 如果方便，請用自己的話說說最近的情況，說多說少都可以，慢慢來。
                [restructure] 如果方便，請說說現時的情況，說多說少都可以，慢慢來。
                [complaint] 請用自己的話告訴我發生了甚麼事，說多說少都可以。
                [dispute] 請用自己的話告訴我是哪一筆款項或紀錄有疑問，說多說少都可以。
                [harassment] 如果方便，請用自己的話告訴我發生了甚麼事，記得多少說多少就可以。
               *[fraud] 請用自己的話告訴我發生了甚麼事，知道多少說多少就可以。
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal] { $case ->
                [hardship] 請問怎樣的安排最能幫到閣下？例如暫停還款、減低每月還款額，或更改到期還款日，都可以提出。
                [restructure] 請問閣下希望怎樣調整？例如暫停還款、減低每月還款額，或更改到期還款日，都可以提出。
                [complaint] 請問閣下希望我們怎樣處理這件事？
                [dispute] 請問閣下希望我們核對或更正哪些地方？
                [harassment] 請問我們怎樣做，能令閣下安心一些？
               *[fraud] 請問閣下最希望我們先處理哪一件事？
            }
        [casual] { $case ->
                [hardship] 怎樣安排最能幫到你？例如暫停還款、每月還少一點，或者改個還款日，都可以說。
                [restructure] 你想怎樣調整？例如暫停還款、每月還少一點，或者改個還款日，都可以說。
                [complaint] 你希望我們怎樣處理？
                [dispute] 你希望我們核對或更正哪些地方？
                [harassment] 我們怎樣做，你會安心一點？
               *[fraud] 你最希望我們先處理哪一件事？
            }
       *[neutral] { $case ->
                [hardship] 請問怎樣安排最能幫到您？例如暫停還款、減低每月還款額，或更改還款日，都可以說。
                [restructure] 請問您希望怎樣調整？例如暫停還款、減低每月還款額，或更改還款日，都可以說。
                [complaint] 請問您希望我們怎樣處理？
                [dispute] 請問您希望我們核對或更正哪些地方？
                [harassment] 請問我們怎樣做，能讓您安心一些？
               *[fraud] 請問您最希望我們先處理哪一件事？
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal] { $case ->
                [hardship] 請問這種情況大約由何時開始？大概的時間即可。
                [restructure] 請問閣下大約由何時起覺得需要調整？大概的時間即可。
                [complaint] 請問這件事大約由何時開始？大概的時間即可。
                [dispute] 請問閣下大約在何時發現？大概的時間即可。
                [harassment] 請問這類聯絡大約由何時開始？大概的時間即可。
               *[fraud] 請問閣下大約在何時察覺？大概的時間即可。
            }
        [casual] { $case ->
                [hardship] 這種情況大概由甚麼時候開始？記得大概就可以。
                [restructure] 大概由甚麼時候起覺得需要調整？記得大概就可以。
                [complaint] 這件事大概由甚麼時候開始？記得大概就可以。
                [dispute] 你大概是甚麼時候發現的？記得大概就可以。
                [harassment] 他們大概由甚麼時候開始這樣聯絡你？記得大概就可以。
               *[fraud] 你大概是甚麼時候發現不對勁的？記得大概就可以。
            }
       *[neutral] { $case ->
                [hardship] 請問這種情況大約由甚麼時候開始？大概的時間就可以。
                [restructure] 請問大約由甚麼時候起覺得需要調整？大概的時間就可以。
                [complaint] 請問這件事大約由甚麼時候開始？大概的時間就可以。
                [dispute] 請問您大約在甚麼時候發現？大概的時間就可以。
                [harassment] 請問他們大約由甚麼時候開始這樣聯絡您？大概的時間就可以。
               *[fraud] 請問您大約在甚麼時候發現有異？大概的時間就可以。
            }
    }

utter_case_completed =
    { $formality ->
        [formal] { $case ->
                [hardship] 多謝閣下的信任，願意說出這些事。
                [restructure] 多謝閣下詳細說明自己的想法。
                [complaint] 多謝閣下抽空說明，所反映的事情已經記下。
                [dispute] 多謝閣下說明，有疑問之處已經記下。
                [harassment] 多謝閣下願意說出來，經過已經記下。
               *[fraud] 多謝閣下說明，經過已經記下。
            }全部內容已轉交職員，職員將於 { $by } 前回覆閣下，參考編號 { $reference }。如有補充，可隨時在此告知。
        [casual] { $case ->
                [hardship] 多謝你願意告訴我這些。
                [restructure] 多謝你說出你的想法。
                [complaint] 多謝你花時間說明，都記下了。
                [dispute] 多謝你說明，有疑問的地方都記下了。
                [harassment] 多謝你願意說出來，都記下了。
               *[fraud] 多謝你說明，都記下了。
            }內容已全部轉給職員，{ $by } 前會回覆你，參考編號 { $reference }。想起甚麼，隨時在這裏補充。
       *[neutral] { $case ->
                [hardship] 多謝您願意說出這些事。
                [restructure] 多謝您告訴我您的想法。
                [complaint] 多謝您花時間說明，內容都記下了。
                [dispute] 多謝您說明，有疑問的地方都記下了。
                [harassment] 多謝您願意說出來，經過都記下了。
               *[fraud] 多謝您說明，經過都記下了。
            }全部內容已轉交職員，{ $by } 前會回覆您，參考編號 { $reference }。如有補充，隨時可以在這裏告訴我們。
    }

utter_case_kept =
    { $formality ->
        [formal] 好的，提問到此為止。閣下說過的內容已經保留，參考編號 { $reference }；職員會於 { $by } 前回覆，閣下毋須再辦理任何手續。
        [casual] 好，就問到這裏。你說過的都保留了，參考編號 { $reference }；職員會在 { $by } 前回覆你，其他都不用做。
       *[neutral] 好的，就問到這裏。您說過的內容已經保留，參考編號 { $reference }；職員會在 { $by } 前回覆，您不需要再做甚麼。
    }

utter_case_known =
    { $formality ->
        [formal] 多謝閣下補充，內容已加入個案 { $reference }，職員會一併參閱，並於 { $by } 前回覆閣下。
        [casual] 多謝你補充，已經加到個案 { $reference }，職員會看到，{ $by } 前會回覆你。
       *[neutral] 多謝您補充，內容已加入個案 { $reference }，職員會看到，並在 { $by } 前回覆您。
    }

utter_crisis =
    { $formality ->
        [formal] 多謝閣下願意告訴我。沒有任何事比閣下的平安更重要。
            現在就有人可以陪伴和幫助閣下，請與他們聯絡：
            { $helpline }
            我亦已請一位職員加入這段對話（參考編號 { $reference }）。閣下身邊有信任的人可以陪伴嗎？
        [casual] 多謝你願意告訴我。沒有甚麼事比你的平安更重要。
            現在就有人可以陪你、幫你，請聯絡他們：
            { $helpline }
            我也請了一位職員加入這段對話（參考編號 { $reference }）。你身邊有信任的人可以陪你嗎？
       *[neutral] 多謝您願意告訴我。沒有甚麼事比您的平安更重要。
            現在就有人可以陪您、幫您，請聯絡他們：
            { $helpline }
            我也請了一位職員加入這段對話（參考編號 { $reference }）。您身邊有信任的人可以陪您嗎？
    }

utter_missed_payment =
    { $formality ->
        [formal] 多謝閣下告知。一期未能如期還款，是可以補交的，詳情如下：
            { $items }
            近來如有周轉上的困難，也請告訴我們。
        [casual] 多謝你告訴我。一期遲了還款，是可以補交的，詳情在這裏：
            { $items }
            如果最近手頭比較緊，也可以直接告訴我。
       *[neutral] 多謝您告訴我。一期未能準時還款，是可以補交的，詳情如下：
            { $items }
            如果最近手頭比較緊，也請告訴我。
    }

utter_cases =
    { $formality ->
        [formal] 閣下的個案進度如下：
            { $items }
        [casual] 你的個案進度是這樣：
            { $items }
       *[neutral] 您的個案進度：
            { $items }
    }

item_case = • { $reference }（{ $case ->
        [hardship] 還款協助
        [restructure] 調整還款安排
        [complaint] 投訴
        [dispute] 賬目查詢
        [harassment] 追收手法投訴
        [fraud] 懷疑詐騙或冒用身份
        [crisis] 關懷支援
        [human] 職員服務
        [failed] 轉交職員協助
        [down] 系統故障
       *[request] 要求事項
    }）：{ $state ->
        [new] 已收到，{ $by } 前回覆
        [waiting] 等候職員處理，{ $by } 前回覆
        [held] 職員處理中，{ $by } 前回覆
        [with_borrower] 等候您的回覆
        [resolved] 已經處理妥當
        [reopened] 已重新跟進，{ $by } 前回覆
       *[closed] 已結束
    }

utter_no_case =
    { $formality ->
        [formal] 在這段對話中，未有閣下的個案紀錄。請問是否需要開立個案？
        [casual] 這段對話裏還沒有個案，要幫你開一個嗎？
       *[neutral] 這段對話裏暫時沒有個案。需要為您開立個案嗎？
    }

utter_officer_joined =
    { $formality ->
        [formal] 職員 { $officer } 已加入對話，正在了解內容。接下來由職員為閣下服務，我暫不發言。
        [casual] 職員 { $officer } 來了，也在看這段對話。這段時間我先不說話，由職員和你談。
       *[neutral] 職員 { $officer } 已加入對話，正在看之前的內容。這段時間由職員回覆您，我暫不發言。
    }

utter_officer_away =
    { $formality ->
        [formal] 職員 { $officer } 現時未能回覆。閣下所寫的內容均已保留，會由另一位職員跟進，並於 { $by } 前回覆閣下。在此之前，由我（數碼助理）繼續為閣下服務。
        [casual] 職員 { $officer } 現在未能回覆。你寫的內容都有保留，會由另一位職員跟進，{ $by } 前回覆你。這段時間先由我（數碼助理）回覆你。
       *[neutral] 職員 { $officer } 現時未能回覆。您寫的內容都已保留，會由另一位職員跟進，並在 { $by } 前回覆您。在此之前由我（數碼助理）回覆您。
    }
utter_officer_left =
    { $formality ->
        [formal] 職員 { $officer } 已將對話交回，接下來由我（數碼助理）為閣下服務。閣下的個案會繼續處理。
        [casual] 職員 { $officer } 把對話交回給我（數碼助理）了，接下來由我回覆你。個案會繼續處理。
       *[neutral] 職員 { $officer } 已將對話交回，接下來由我（數碼助理）回覆您。個案會繼續處理。
    }

utter_case_resolved =
    { $formality ->
        [formal] 個案 { $reference } 我們已經處理妥當。如尚有未解決之處，敬請在此告知。
        [casual] 個案 { $reference } 我們處理好了。還有未解決的，直接在這裏說就可以。
       *[neutral] 個案 { $reference } 我們已經處理妥當。如果還有未解決的地方，請在這裏告訴我們。
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] 敬請為是次服務評分，1 分為欠佳，5 分為非常滿意。
        [casual] 今次的服務你給幾分？1 分是不好，5 分是非常好。
       *[neutral] 請為今次的服務評分：1 分（不滿意）至 5 分（非常滿意）。
    }

utter_ask_comment =
    { $formality ->
        [formal] { $score ->
                [1] 已收到閣下的評分：{ $score } 分（5 分為滿分）。未能令閣下滿意，我們深感抱歉。
                [2] 已收到閣下的評分：{ $score } 分（5 分為滿分）。未能令閣下滿意，我們深感抱歉。
               *[other] 多謝閣下給予 { $score } 分（5 分為滿分）。
            }如方便，可否告訴我們原因？不便說明亦無妨，回覆「不用」即可。
        [casual] { $score ->
                [1] 收到你的評分：{ $score } 分（5 分為滿分）。今次未能讓你滿意，很抱歉。
                [2] 收到你的評分：{ $score } 分（5 分為滿分）。今次未能讓你滿意，很抱歉。
               *[other] 多謝你給了 { $score } 分（5 分為滿分）。
            }想說說原因嗎？不想寫也不要緊，回「不用」就可以。
       *[neutral] { $score ->
                [1] 收到您的評分：{ $score } 分（5 分為滿分）。今次未能讓您滿意，很抱歉。
                [2] 收到您的評分：{ $score } 分（5 分為滿分）。今次未能讓您滿意，很抱歉。
               *[other] 多謝您給了 { $score } 分（5 分為滿分）。
            }願意說說原因嗎？不寫也不要緊，回覆「不用」就可以。
    }

utter_score_not_read =
    { $formality ->
        [formal] 煩請閣下以 1 至 5 的數字評分。
        [casual] 給我一個 1 至 5 的數字就可以。
       *[neutral] 請用 1 至 5 的數字評分。
    }

utter_rating_saved =
    { $formality ->
        [formal] 多謝閣下的評價。我們的職員會親自閱讀，用以改善服務。
        [casual] 多謝你，同事都會看，用來改善服務。
       *[neutral] 多謝您。我們有專人閱讀這些評價，用來改善服務。
    }

utter_feedback_saved =
    { $formality ->
        [formal] 多謝閣下的寶貴意見，現已轉達有關團隊。
        [casual] 多謝你的意見，已經轉給團隊了。
       *[neutral] 多謝您的意見，已經轉達團隊。
    }

utter_praise_thanks =
    { $formality ->
        [formal] 多謝閣下的嘉許，我們會轉達有關同事。如方便，可否也為是次服務評分，1 至 5 分？
        [casual] 聽你這樣說很開心，我會轉告同事 😊 方便的話，也給個 1 至 5 分好嗎？
       *[neutral] 多謝您的讚賞，我會轉達同事。如果方便，可以請您為今次的服務評 1 至 5 分嗎？
    }

utter_thumb_up =
    { $formality ->
        [formal] 多謝閣下。
        [casual] 多謝你！
       *[neutral] 多謝您！
    }

utter_thumb_down =
    { $formality ->
        [formal] 很抱歉，這項回覆未能幫到閣下。請問尚欠哪些說明？閣下亦可由職員協助。
        [casual] 抱歉，今次幫不到你。欠了甚麼呢？也可以直接找職員。
       *[neutral] 抱歉，這個回覆未能幫到您。請問欠了甚麼？也可以找職員協助。
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] 我是{ $lender }的數碼助理，是電腦程式，並非真人；閣下可隨時要求由職員服務。對話內容將予保存，以便回覆閣下的查詢及供職員跟進。
        [casual] 我是{ $lender }的數碼助理，是電腦程式，不是真人；想找職員，隨時告訴我。我們的對話會保存下來，方便回答問題，也讓職員跟進。
       *[neutral] 我是{ $lender }的數碼助理，是電腦程式，不是真人；您可以隨時找職員。對話內容會保存，以便回答問題及供職員跟進。
    }

utter_masked =
    { $formality ->
        [formal] { $secret ->
                [card] 為保障閣下的安全，卡號並未儲存，我們亦絕不會索取卡號。如曾將卡號傳給他人，煩請盡快聯絡發卡銀行換卡。
               *[password] 為保障閣下的安全，密碼並未儲存，我們亦絕不會索取密碼。如曾將密碼傳給他人，煩請盡快更改。
            }
        [casual] { $secret ->
                [card] 為了你的安全，卡號我沒有儲存，我們也絕對不會向你要。如果也傳過給別人，記得盡快找發卡銀行換卡。
               *[password] 為了你的安全，密碼我沒有儲存，我們也絕對不會向你要。如果也傳過給別人，記得盡快更改。
            }
       *[neutral] { $secret ->
                [card] 為了您的安全，卡號沒有儲存，我們也絕不會索取卡號。如果也傳過給別人，請盡快聯絡發卡銀行換卡。
               *[password] 為了您的安全，密碼沒有儲存，我們也絕不會索取密碼。如果也傳過給別人，請盡快更改密碼。
            }
    }

utter_too_long =
    { $formality ->
        [formal] 很抱歉，這則訊息過長，未有儲存。煩請閣下縮短至 { $limit } 字以內，或分數次傳送。
        [casual] 這個訊息太長，沒有儲存。請縮短到 { $limit } 字以內，或者分幾次傳來。
       *[neutral] 這個訊息太長，沒有儲存。請縮短至 { $limit } 字以內，或分幾次傳送。
    }

utter_empty =
    { $formality ->
        [formal] 這則訊息沒有內容，煩請閣下再次輸入。
        [casual] 這個訊息是空白的，再輸入一次看看？
       *[neutral] 這個訊息是空白的，請輸入內容。
    }

utter_too_fast =
    { $formality ->
        [formal] 短時間內收到較多訊息，煩請閣下稍候片刻再傳送。
        [casual] 訊息一下子有點多，等一會再傳吧。
       *[neutral] 短時間內訊息較多，請稍等一會再傳送。
    }

utter_attachment =
    { $formality ->
        [formal] 很抱歉，這裏暫時未能讀取圖片、語音或檔案。煩請閣下以文字說明，或交由職員處理。
        [casual] 抱歉，這裏暫時看不到圖片、語音和檔案，用文字輸入，或者交給職員都可以。
       *[neutral] 抱歉，這裏暫時未能讀取圖片、語音或檔案。請改用文字說明，或交給職員。
    }

utter_delayed =
    { $formality ->
        [formal] 讓閣下久候，十分抱歉。閣下的訊息已經保留，我稍後便會回覆。
        [casual] 抱歉讓你久等，你的訊息已經保留，很快就回覆你。
       *[neutral] 抱歉讓您久等。您的訊息已經保留，稍後便會回覆。
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] 好的，樂意為閣下說明。
        [casual] 好，我來說明一下。
       *[neutral] 好的，讓我為您說明。
    }

opener-answer-2 =
    { $formality ->
        [formal] 多謝閣下查詢。
        [casual] 多謝你來問我。
       *[neutral] 多謝您的查詢。
    }

opener-answer-3 =
    { $formality ->
        [formal] 容我與閣下一起看看。
        [casual] 我和你一起看看。
       *[neutral] 我和您一起看看。
    }

lead-answer-1 =
    { $formality ->
        [formal] 謹提供以下資料，供閣下參考。
        [casual] 這些資料給你參考。
       *[neutral] 以下資料供您參考。
    }

lead-answer-2 =
    { $formality ->
        [formal] 就我現時所知，容我向閣下說明。
        [casual] 就我所知，和你說一說。
       *[neutral] 就我現時所知，向您說明一下。
    }

closer-answer-1 =
    { $formality ->
        [formal] 閣下如想再一起細看，我隨時樂意效勞。
        [casual] 想再一起細看的話，隨時找我。
       *[neutral] 如想再一起細看，我隨時都在。
    }

closer-answer-2 =
    { $formality ->
        [formal] 閣下如有掛慮之處，不妨慢慢告訴我們。
        [casual] 有甚麼擔心的，都可以慢慢告訴我。
       *[neutral] 如有擔心的地方，都可以慢慢告訴我。
    }

closer-answer-3 =
    { $formality ->
        [formal] 閣下如有任何疑問，歡迎隨時查詢。
        [casual] 有甚麼不清楚，隨時問我。
       *[neutral] 如有不清楚的地方，歡迎隨時查詢。
    }

lead-task-1 =
    { $formality ->
        [formal] 容我向閣下請教一件小事。
        [casual] 想和你確認一件小事。
       *[neutral] 想向您請教一件小事。
    }

lead-task-2 =
    { $formality ->
        [formal] 如閣下方便，還有一處想請閣下協助。
        [casual] 方便的話，再幫我一個小忙。
       *[neutral] 如果方便，再請您幫一個小忙。
    }

## buttons

button-calculate = 計算每月還款額
button-next_payment = 下期還款
button-human = 找職員
button-send_mail = 以電郵傳送識別碼
button-send_sms = 以短訊傳送識別碼
button-hardship = 還款有困難
button-relief = 調整還款安排
button-plan = 看還款表
button-documents = 所需文件
button-complain = 我要投訴
button-no_reminders = 不用再提示

## page

page-title = { $lender }－網上對話
page-welcome = 這裏是{ $lender }的數碼助理（電腦程式）。您可以用任何一種支援的語言查詢貸款事宜，也可以隨時找職員。
page-send = 傳送
page-typing = 助理正在輸入…
page-connecting = 連接中…
page-offline = 現時未能連接網絡，恢復後會立即傳送訊息。
page-online = 已恢復連接。
page-not-sent = 未能傳送
page-officer = { $officer }（貸款部職員）
page-new-confirm = 現時的對話會從這個版面移除，職員仍會保留紀錄。要重新開始嗎？
page-thumbs = 這個回覆有幫助嗎？
page-thumbed = 多謝，已經記錄。
page-star = { $count } 星（5 星為滿分）
page-latest = 前往最新訊息
page-skip = 前往輸入欄
page-error = 出現了一點問題，請稍後再試。

## plans to look at

plan-quote = 還款表：{ $name } { $amount }，還款期 { $term }
plan-loan = { $name }（編號 { $number }）還款表
plan-statement = { $name }（編號 { $number }）結單
plan-change = { $name }（編號 { $number }）：更改前後的還款表
plan-sum = 共 { $count } 期，首期還款 { $payment }；還款總額 { $total }，其中利息 { $interest }。
plan-sum-change = 更改前：共 { $count_before } 期，總額 { $before }。更改後：共 { $count } 期，總額 { $total }。
plan-due = 還款日
plan-payment = 每期還款
plan-balance = 尚欠本金
plan-currency = 貨幣
plan-each = 每期還款
plan-year = 每年還款
plan-left = 尚欠本金
plan-before = 更改前
plan-now = 更改後
plan-example = 計算結果只供參考，並不構成貸款要約。
plan-apr = 實際年利率
plan-fee = 手續費
plan-owed = 尚欠本金
plan-arrears = 已到期而未還的款項
plan-payoff = 今日全數清還所需金額（連利息）
plan-source = 資料取自 { $lender } 的貸款帳目，截至 { $as_of }。本結單未經核證；核證副本及證明由職員發出。
