# 呼びかけ（formal）：「お客様」。でございます、いただけますでしょうか、賜る、申し上げます。会社は「弊社」、自分は「わたくし」（なるべく省く）。
# 呼びかけ（neutral）：「お客様」または省略。です・ますに、自然な尊敬語と謙譲語。会社は「当社」、自分は「私」（なるべく省く）。
# 呼びかけ（casual）：省略。「〜ですね」「〜してくださいね」の親しみのある、です・ます。くだけた言葉（タメ口）は使わない。
# 用語：ローン／ご融資、毎月のご返済額、ご返済期間、金利（年率）、実質年率（APR）、元金、事務手数料、繰り上げ返済、返済予定表、担当者、受付番号。
# 使わない言葉：延滞・滞納・未納（→ご入金の遅れ、ご入金がまだの分）、債務者、督促。性別のわかる言葉、「あなた」も使わない。
# 苦情・お困りごとの文（care）は casual でも、落ち着いたやわらかい調子を保つ。

## あいさつ

utter_greet =
    { $formality ->
        [formal] { $lender }でございます。お問い合わせを賜り、誠にありがとうございます。本日はどのようなご用件でございましょうか。
        [casual] こんにちは、{ $lender }です。今日はどうされましたか？
       *[neutral] こんにちは、{ $lender }です。どのようなご用件でしょうか。
    }

utter_goodbye =
    { $formality ->
        [formal] ご連絡を賜り、誠にありがとうございました。また何かございましたら、いつでもお申し付けくださいませ。
        [casual] ありがとうございました。また何かあれば、いつでも書いてくださいね。
       *[neutral] ご連絡ありがとうございました。またいつでもご連絡ください。
    }

utter_thank =
    { $formality ->
        [formal] 恐れ入ります。お役に立てましたなら幸いに存じます。
        [casual] いえいえ、お役に立ててよかったです。
       *[neutral] どういたしまして。お役に立ててうれしいです。
    }

utter_chitchat =
    { $formality ->
        [formal] お話しくださり、ありがとうございます。わたくしがお役に立てるのはローンのことに限られますが、そちらでしたら喜んで承ります。
        [casual] お話しできてうれしいです。私がわかるのはローンのことだけですが、それなら何でも聞いてくださいね。
       *[neutral] お話しできてうれしいです。私がわかるのはローンのことだけですが、そちらでしたらどうぞお尋ねください。
    }

utter_bot_challenge =
    { $formality ->
        [formal] わたくしは{ $lender }のプログラムでございまして、人ではございません。ご希望でしたら、いつでも担当者におつなぎいたします。
        [casual] 私は{ $lender }のプログラムで、人ではありません。人と話したいときは、いつでも言ってくださいね。
       *[neutral] 私は{ $lender }のプログラムで、人ではありません。ご希望でしたら、いつでも担当者におつなぎします。
    }

utter_capabilities =
    { $formality ->
        [formal] { $lender }のローンについて正確な数字をお答えするほか、ご返済額の試算、お客様のローンのご照会を承ります。ご返済でお困りのことや苦情は、担当者に責任をもってお取り次ぎいたします。
        [casual] { $lender }のローンのことなら、正確な数字でお答えします。返済額の計算や、ご自分のローンの確認もできますよ。困りごとや苦情は、担当者に伝えますね。
       *[neutral] { $lender }のローンについて、正確な数字でお答えします。ご返済額の試算や、お客様のローンの確認もできます。お困りごとや苦情は、担当者に取り次ぎます。
    }

utter_out_of_scope =
    { $formality ->
        [formal] 申し訳ございませんが、そちらはわたくしでは承りかねます。{ $lender }のローンに関することでしたら、喜んでお手伝いいたします。
        [casual] ごめんなさい、それは私ではお役に立てないんです。{ $lender }のローンのことなら、聞いてくださいね。
       *[neutral] 申し訳ありませんが、そちらは私ではお答えできません。{ $lender }のローンのことでしたら、お手伝いします。
    }

utter_not_understood =
    { $formality ->
        [formal] 申し訳ございません、ご用件を十分に理解できませんでした。恐れ入りますが、別のお言葉で、または何についてのことかを一文でお聞かせいただけますでしょうか。
        [casual] ごめんなさい、うまく理解できませんでした。別の言い方にするか、何のことか一文で教えてもらえますか？
       *[neutral] 申し訳ありません、うまく理解できませんでした。別の言葉で、または何についてのことかを一文で教えていただけますか。
    }

utter_not_understood_again =
    { $formality ->
        [formal] 重ねて申し訳ございません、ご用件をまだ理解できておりません。下記の項目からお選びいただくことも、担当者におつなぎすることもできますが、いかがいたしましょうか。
        [casual] ごめんなさい、まだよくわかっていません。この中から選ぶか、担当者と話してみてくださいね。
       *[neutral] 申し訳ありません、まだ理解できておりません。下の項目からお選びいただくか、担当者にご相談ください。
    }

utter_affirm_noted =
    { $formality ->
        [formal] かしこまりました。続いて、どのようなご用件を承りましょうか。
        [casual] わかりました。次は何にしましょうか？
       *[neutral] 承知しました。次はどのようなご用件でしょうか。
    }

utter_deny_noted =
    { $formality ->
        [formal] かしこまりました。ご入り用の際は、いつでもお申し付けくださいませ。
        [casual] わかりました。必要なときは、いつでも声をかけてくださいね。
       *[neutral] 承知しました。必要なときは、いつでもお声がけください。
    }

utter_stopped =
    { $formality ->
        [formal] かしこまりました。こちらは取りやめにいたしました。ほかにご用件はございますでしょうか。
        [casual] わかりました、ここでやめておきますね。ほかに何かありますか？
       *[neutral] 承知しました。こちらは取りやめました。ほかにご用件はありますか。
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] 現在、途中のお手続きはございません。どのようなご用件を承りましょうか。
        [casual] 今は途中のものはありませんよ。何をしましょうか？
       *[neutral] 現在、途中のお手続きはありません。どのようなご用件でしょうか。
    }

utter_ask_what_for =
    { $formality ->
        [formal] お知らせいただき、ありがとうございます。こちらの内容は、どのご用件に使わせていただけばよろしいでしょうか。
        [casual] ありがとうございます。これは何に使いましょうか？
       *[neutral] ありがとうございます。こちらの内容は、どのご用件に使えばよろしいですか。
    }

utter_rephrase =
    { $formality ->
        [formal] もう一度、よりわかりやすくご説明申し上げます。
        [casual] もう一度、もっと簡単に言いますね。
       *[neutral] もう一度、わかりやすくご説明します。
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] 喜んでご説明申し上げます。どちらのことでございましょうか。
        [casual] もちろん説明しますよ。どのことですか？
       *[neutral] ご説明します。どのことでしょうか。
    }

## 言語と話し方

utter_language_changed =
    { $formality ->
        [formal] かしこまりました。これからは日本語でご案内いたします。
        [casual] わかりました。これからは日本語で書きますね。
       *[neutral] 承知しました。これからは日本語でご案内します。
    }

utter_ask_language =
    { $formality ->
        [formal] どちらの言語でご案内いたしましょうか。お使いいただけるのは、{ $languages }でございます。
        [casual] どの言語がいいですか？{ $languages }で書けますよ。
       *[neutral] どの言語をご希望ですか。{ $languages }をお使いいただけます。
    }

utter_language_unsupported =
    { $formality ->
        [formal] 申し訳ございませんが、そちらの言語には対応しておりません。お使いいただけるのは{ $languages }でございます。担当者におつなぎすることもできます。
        [casual] ごめんなさい、その言語では書けないんです。書けるのは{ $languages }です。担当者に相談することもできますよ。
       *[neutral] 申し訳ありませんが、その言語には対応していません。{ $languages }をお使いいただけます。担当者にご相談いただくこともできます。
    }

utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] かしこまりました。これよりは、改まった言葉でご案内申し上げます。
        [casual] わかりました。これからは、気軽な感じでお話ししますね。
        [brief]
            { $formality ->
                [formal] かしこまりました。簡潔にお答えいたします。
                [casual] わかりました。短くしますね。
               *[neutral] 承知しました。短くお答えします。
            }
        [warm]
            { $formality ->
                [formal] お聞かせくださり、ありがとうございます。これからは、ゆっくりとお話を伺ってまいります。
                [casual] 言ってくださってありがとうございます。これからは、ゆっくりお話ししましょうね。
               *[neutral] ありがとうございます。これからは、ゆっくりお話を伺います。
            }
        [direct]
            { $formality ->
                [formal] かしこまりました。要点から率直に申し上げます。
                [casual] わかりました。要点からはっきり言いますね。
               *[neutral] 承知しました。要点からはっきりお伝えします。
            }
        [gentle]
            { $formality ->
                [formal] お知らせくださり、ありがとうございます。これからは、よりやわらかな言い方を心がけてまいります。
                [casual] 教えてくださってありがとうございます。もっとやわらかく言うようにしますね。
               *[neutral] ありがとうございます。これからは、やわらかい言い方を心がけます。
            }
        [plain]
            { $formality ->
                [formal] かしこまりました。やさしい言葉でご説明いたします。
                [casual] わかりました。やさしい言葉で書きますね。
               *[neutral] 承知しました。やさしい言葉でご説明します。
            }
       *[neutral] 承知しました。これからは、普通の丁寧な言葉でご案内します。
    }

utter_style_unclear =
    { $formality ->
        [formal] どのような話し方をご希望でいらっしゃいますか。
        [casual] どんな話し方がいいですか？
       *[neutral] どのような話し方がよろしいですか。
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] お客様のお使いになった言葉（{ $evidence }）に合わせて、このような話し方をしております。
                [wish] お客様のご希望により、このような話し方をしております。
               *[start] どなた様にも、初めは丁寧な言葉でご案内しております。
            }現在は、改まった言葉で、{ $directness ->
                [direct] 要点から率直に申し上げ
               *[indirect] 控えめな言い方を心がけ
            }、{ $orientation ->
                [relational] お気持ちに寄り添う一言も添えております
               *[efficient] 必要なことに絞ってお伝えしております
            }。お名前や国籍から何かを推し量ることはいたしません。話し方は、いつでもお変えいただけます。
        [casual]
            { $source ->
                [evidence] 使われた言葉（{ $evidence }）に合わせて、こういう話し方にしています。
                [wish] ご希望を聞いて、こういう話し方にしています。
               *[start] どなたにも、最初は丁寧な言葉で話しています。
            }今は、気軽な言葉で、{ $directness ->
                [direct] 要点からはっきり言って
               *[indirect] やわらかめの言い方にして
            }、{ $orientation ->
                [relational] 気持ちに寄り添うひとことも添えています
               *[efficient] 必要なことだけお伝えしています
            }。名前や国籍で決めることはありません。いつでも変えられるので、言ってくださいね。
       *[neutral]
            { $source ->
                [evidence] お使いになった言葉（{ $evidence }）に合わせて、このような話し方をしています。
                [wish] ご希望に合わせて、このような話し方をしています。
               *[start] どなたにも、初めは丁寧な言葉でご案内しています。
            }今は、普通の丁寧な言葉で、{ $directness ->
                [direct] 要点からはっきりお伝えし
               *[indirect] やわらかい言い方を心がけ
            }、{ $orientation ->
                [relational] お気持ちに寄り添う一言も添えています
               *[efficient] 必要なことに絞ってお伝えしています
            }。お名前や国籍から何かを決めつけることはありません。話し方は、いつでも変えられます。
    }

## ローンのご質問

utter_products =
    { $formality ->
        [formal]
            弊社でお取り扱いしておりますローンは、次のとおりでございます。
            { $items }
            金利とご融資額は、{ $as_of }現在のものでございます。
        [casual]
            今あるローンはこちらです。
            { $items }
            { $as_of }時点の条件です。
       *[neutral]
            当社のローンは次のとおりです。
            { $items }
            金利とご融資額は{ $as_of }現在です。
    }

item_product = • { $name }：金利は年{ $rate }から、ご融資額{ $min }～{ $max }、ご返済期間{ $term_min }～{ $term_max }

utter_faq =
    { $answer }

    { $lender }、{ $as_of }現在。

utter_faq_elsewhere =
    { $formality ->
        [formal] こちらの回答は、一つの言語（{ $language }、{ $as_of }現在）でのみご用意しております。以下に原文のままお示しいたします。内容は担当者が喜んでご説明いたします。
        [casual] この回答は一つの言語（{ $language }、{ $as_of }現在）でしか用意がないんです。そのまま載せますね。わからないところは担当者が説明します。
       *[neutral] この回答は、一つの言語（{ $language }、{ $as_of }現在）でのみ用意しています。原文のままお伝えします。内容は担当者がご説明します。
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] お尋ねの内容は、次のいずれかでございましょうか。
        [casual] 聞きたいのは、この中にありますか？
       *[neutral] お尋ねの内容は、次の中にありますか。
    }

utter_faq_unknown =
    { $formality ->
        [formal] 申し訳ございません。そちらは存じておりませんので、推測でのお答えは控えます。担当者がお答えいたします。おつなぎしてもよろしいでしょうか。
        [casual] それはわからないので、いい加減なことは言わないでおきますね。担当者ならわかります。つなぎましょうか。
       *[neutral] 申し訳ありません。その点はわかりませんので、推測ではお答えしません。担当者がお答えできます。おつなぎしましょうか。
    }

utter_product =
    { $formality ->
        [formal]
            { $name }についてご案内申し上げます。{ $purpose }
            • 金利：年{ $rate }から
            • 実質年率（APR）：{ $apr }
            • ご融資額：{ $min }～{ $max }
            • ご返済期間：{ $term_min }～{ $term_max }
            金利とご融資額は、{ $as_of }現在のものでございます。
        [casual]
            { $name }は、こんなローンです。{ $purpose }
            • 金利：年{ $rate }から
            • 実質年率（APR）：{ $apr }
            • 借りられる額：{ $min }～{ $max }
            • 返済期間：{ $term_min }～{ $term_max }
            { $as_of }時点の条件です。
       *[neutral]
            { $name }：{ $purpose }
            • 金利：年{ $rate }から
            • 実質年率（APR）：{ $apr }
            • ご融資額：{ $min }～{ $max }
            • ご返済期間：{ $term_min }～{ $term_max }
            金利とご融資額は{ $as_of }現在です。
    }

utter_interest_rate =
    { $formality ->
        [formal]
            現在の金利は、次のとおりでございます。
            { $items }
            実質年率（APR）には手数料が含まれております。実際に適用される金利は、ご融資条件の書面でご提示申し上げます。金利は{ $as_of }現在のものでございます。
        [casual]
            今の金利はこちらです。
            { $items }
            実質年率（APR）には手数料も入っています。実際の金利は、融資条件の書面でお知らせします。{ $as_of }時点の数字です。
       *[neutral]
            現在の金利は次のとおりです。
            { $items }
            実質年率（APR）には手数料が含まれています。実際の金利は、ご融資条件の書面でご提示します。金利は{ $as_of }現在です。
    }

item_rate = • { $name }：年{ $rate }（{ $rate_type ->
        [fixed] 固定金利
       *[floating] 変動金利
    }）、実質年率（APR）{ $apr }（{ $amount }を{ $term }でご返済の例）

utter_fees =
    { $formality ->
        [formal]
            手数料は、次のとおりでございます。
            { $items }
            { $late }
            このほかに、お申し込みやご契約の維持のために頂戴する手数料はございません。手数料は{ $as_of }現在のものでございます。
        [casual]
            手数料はこちらです。
            { $items }
            { $late }
            このほかに、申し込みや契約を続けるための手数料はかかりません。{ $as_of }時点の内容です。
       *[neutral]
            手数料は次のとおりです。
            { $items }
            { $late }
            このほかに、お申し込みやご契約の維持にかかる手数料はありません。手数料は{ $as_of }現在です。
    }

item_fee_none = • { $name }：事務手数料なし

item_fee_money = • { $name }：事務手数料{ $fee }（初回のみ）

item_fee_percent = • { $name }：事務手数料はご融資額の{ $fee }（最低{ $fee_min }、初回のみ）

item_late_money = • ご入金が遅れた場合：猶予期間{ $days }を過ぎますと、手数料{ $fee }

item_late_percent = • ご入金が遅れた場合：猶予期間{ $days }を過ぎますと、遅れた金額に対してのみ年{ $rate }の遅延損害金

utter_eligibility =
    { $formality ->
        [formal]
            お申し込みには、次の条件を満たしていただく必要がございます。
            { $conditions }
            すべてのローンのご返済額の合計は、手取り収入の{ $share }までとさせていただいております。ご融資の可否は担当者が判断いたします。結果につきましては、人による再審査をお申し出いただけます。
        [casual]
            次の条件に当てはまれば、申し込めますよ。
            { $conditions }
            ローンの返済額は、全部合わせて手取り収入の{ $share }までです。決めるのは担当者で、結果をもう一度人に見直してもらうこともできます。
       *[neutral]
            お申し込みいただける条件は次のとおりです。
            { $conditions }
            すべてのローンのご返済額の合計は、手取り収入の{ $share }までです。ご融資は担当者が判断し、結果について人による再審査を求めることができます。
    }

item_age_from = • { $age_min }歳以上の方

item_age_between = • { $age_min }歳以上{ $age_max }歳以下の方

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal]
            { $name }のお申し込みにあたり、次の書類をご用意いただけますでしょうか。
            { $items }
        [casual]
            { $name }に必要な書類はこちらです。
            { $items }
       *[neutral]
            { $name }に必要な書類は次のとおりです。
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal]
            お申し込みの流れは、次のとおりでございます。
            { $items }
            審査の結果は、{ $days }以内にお知らせいたします。
        [casual]
            申し込みの流れはこちらです。
            { $items }
            結果は{ $days }以内にお知らせしますね。
       *[neutral]
            お申し込みの流れは次のとおりです。
            { $items }
            審査の結果は、{ $days }以内にお知らせします。
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal]
            お手続きには、次のお時間を頂戴しております。
            { $items }
            日数は、すべての書類が弊社に届いた日から数えております。
        [casual]
            かかる時間はこのくらいです。
            { $items }
            書類が全部そろった日から数えますよ。
       *[neutral]
            お手続きにかかる時間は次のとおりです。
            { $items }
            日数は、すべての書類がそろった日から数えます。
    }

item_processing = • { $name }：審査結果は{ $decision }以内、お振り込みはご契約後{ $payout }以内

utter_borrowing_limit =
    { $formality ->
        [formal]
            ご融資額の範囲は、次のとおりでございます。
            { $items }
            お客様ごとの限度額はご収入により異なり、すべてのローンのご返済額の合計が手取り収入の{ $share }までとなります。最終的には担当者が判断いたします。
        [casual]
            借りられる額はこちらです。
            { $items }
            実際の上限は収入によって変わります。ローンの返済額は全部合わせて手取り収入の{ $share }までで、最後は担当者が決めます。
       *[neutral]
            ご融資額の範囲は次のとおりです。
            { $items }
            個別の限度額はご収入によります。すべてのローンのご返済額の合計が手取り収入の{ $share }までとなり、担当者が判断します。
    }

item_limit = • { $name }：{ $min }～{ $max }

utter_repayment_methods =
    { $formality ->
        [formal]
            ご返済には、次の方法をお使いいただけます。
            { $items }
        [casual]
            返済の方法はこちらです。
            { $items }
       *[neutral]
            ご返済の方法は次のとおりです。
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal]
            繰り上げ返済は、一部でも全額でも、いつでも承ります。費用は次のとおりでございます。
            { $items }
        [casual]
            繰り上げ返済は、一部でも全部でも、いつでもできますよ。費用はこちらです。
            { $items }
       *[neutral]
            繰り上げ返済は、一部でも全額でも、いつでも可能です。費用は次のとおりです。
            { $items }
    }

item_early_free = • { $name }：無料

item_early_fee = • { $name }：ご融資から{ $within }以内は、繰り上げ返済額の{ $fee }。その後は無料

utter_collateral =
    { $formality ->
        [formal]
            担保につきましては、次のとおりでございます。
            { $items }
        [casual]
            担保はローンによって違います。
            { $items }
       *[neutral]
            各ローンの担保は次のとおりです。
            { $items }
    }

item_named_line = • { $name }：{ $line }

utter_glossary =
    { $formality ->
        [formal] 「{ $term }」についてご説明申し上げます。{ $meaning }
        [casual] 「{ $term }」は、こういう意味です。{ $meaning }
       *[neutral] 「{ $term }」：{ $meaning }
    }
    例：{ $example }

utter_glossary_unknown =
    { $formality ->
        [formal]
            どちらの用語についてご説明いたしましょうか。たとえば、次のような用語をご説明できます。
            { $terms }
        [casual]
            どの言葉ですか？たとえば、こんな言葉を説明できますよ。
            { $terms }
       *[neutral]
            どの用語でしょうか。たとえば、次のような用語をご説明できます。
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal]
            お借り入れをされる方には、次の権利がございます。
            { $items }
            こちらは一般的なご案内であり、法律上の助言ではございません。
        [casual]
            借りる方には、こういう権利があります。
            { $items }
            一般的な情報で、法律のアドバイスではないので、その点はご了承くださいね。
       *[neutral]
            お借り入れをされる方の権利は次のとおりです。
            { $items }
            一般的な情報であり、法律上の助言ではありません。
    }

item_right = • { $line }（{ $source }）

item_right_unverified = • { $line }（未確認のため、担当者にお確かめください）

utter_privacy =
    { $formality ->
        [formal]
            お客様の情報は、次のとおりお取り扱いしております。
            { $items }
        [casual]
            情報の扱い方はこうなっています。
            { $items }
       *[neutral]
            お客様の情報の取り扱いは次のとおりです。
            { $items }
    }

utter_contact =
    { $formality ->
        [formal]
            ご連絡先は、次のとおりでございます。
            • 電話：{ $phone }
            • メール：{ $email }
            • 住所：{ $address }
            営業時間：
            { $items }
            { $open ->
                [open] ただいま営業中でございます。
               *[closed] ただいまは営業時間外でございます。次の営業開始は{ $opens_at }でございます。
            }
        [casual]
            連絡先はこちらです。
            • 電話：{ $phone }
            • メール：{ $email }
            • 住所：{ $address }
            営業時間：
            { $items }
            { $open ->
                [open] 今、開いていますよ。
               *[closed] 今は閉まっています。次は{ $opens_at }に開きますよ。
            }
       *[neutral]
            ご連絡先は次のとおりです。
            • 電話：{ $phone }
            • メール：{ $email }
            • 住所：{ $address }
            営業時間：
            { $items }
            { $open ->
                [open] ただいま営業中です。
               *[closed] ただいまは営業時間外です。次は{ $opens_at }に開きます。
            }
    }

item_hours = • { $days }：{ $hours }

utter_compare_rates =
    { $formality ->
        [formal]
            { $name }（{ $amount }、ご返済期間{ $term }）の、金利の種類ごとの比較は次のとおりでございます。
            { $items }
            変動金利は、下がることもあれば、上がることもございます。金利は{ $as_of }現在のものでございます。
        [casual]
            { $name }（{ $amount }、{ $term }）で、金利の種類を並べてみますね。
            { $items }
            変動金利は、下がることも上がることもあります。{ $as_of }時点の数字です。
       *[neutral]
            { $name }（{ $amount }、ご返済期間{ $term }）の、金利の種類ごとの比較は次のとおりです。
            { $items }
            変動金利は、下がることも上がることもあります。金利は{ $as_of }現在です。
    }

item_compare_fixed = • 固定金利：最後まで年{ $rate }、毎月のご返済額は変わらず{ $instalment }、ご返済総額{ $total }、実質年率（APR）{ $apr }

item_compare_floating = • 変動金利：現在は年{ $rate }（{ $index } { $index_rate }＋上乗せ幅{ $margin }）、金利が変わらない間の毎月のご返済額は{ $instalment }、実質年率（APR）{ $apr }。金利が一パーセント上がると、毎月{ $higher }

item_compare_stepped = • 段階金利：{ $steps }。ご返済総額{ $total }、実質年率（APR）{ $apr }

item_compare_step = { $number }か月目から年{ $rate }（毎月{ $instalment }）

item_rate_floating = • { $name }：変動金利、現在は年{ $rate }（{ $index } { $index_rate }＋上乗せ幅{ $margin }）、実質年率（APR）{ $apr }（{ $amount }を{ $term }でご返済の例）

item_rate_stepped = • { $name }：段階金利、最初の{ $first }は年{ $rate }、その後は最高で年{ $highest }、実質年率（APR）{ $apr }（{ $amount }を{ $term }でご返済の例）

utter_recommendation =
    { $formality ->
        [formal]
            { $priority ->
                [stability] 毎月のご返済額が変わらないことを重視されるとのことですので、それに合うものから順にご案内いたします。
                [flexibility] ご返済に融通が利くことを重視されるとのことですので、それに合うものから順にご案内いたします。
                [speed] お急ぎでいらっしゃるとのことですので、早くお受け取りいただける順にご案内いたします。
                [family_home] ご家族の住まいをお考えとのことですので、それに合うものから順にご案内いたします。
                [faith] 信仰上、利息を伴わないものをご希望とのことですので、それに合うものから順にご案内いたします。
               *[lowest_cost] 費用をできるだけ抑えたいとのことですので、費用の少ない順にご案内いたします。
            }
            { $items }
            ご融資の可否は担当者が判断いたします。条件は{ $as_of }現在のものでございます。
        [casual]
            { $priority ->
                [stability] 毎月の返済額が変わらないのがいいとのことなので、それに合うものから並べますね。
                [flexibility] 返済に融通が利くのがいいとのことなので、それに合うものから並べますね。
                [speed] 急いでいるとのことなので、早く受け取れる順に並べますね。
                [family_home] 家族の住まいのためとのことなので、それに合うものから並べますね。
                [faith] 信仰のため利息のないものがいいとのことなので、それに合うものから並べますね。
               *[lowest_cost] できるだけ安く済ませたいとのことなので、費用の少ない順に並べますね。
            }
            { $items }
            融資できるかどうかは担当者が判断します。{ $as_of }時点の条件です。
       *[neutral]
            { $priority ->
                [stability] 毎月のご返済額が変わらないことを大切にされているとのことですので、それに合うものから順にご案内します。
                [flexibility] ご返済に融通が利くことを大切にされているとのことですので、それに合うものから順にご案内します。
                [speed] お急ぎとのことですので、早くお受け取りいただける順にご案内します。
                [family_home] ご家族の住まいをお考えとのことですので、それに合うものから順にご案内します。
                [faith] 信仰のため利息のないものをご希望とのことですので、それに合うものから順にご案内します。
               *[lowest_cost] 費用を抑えたいとのことですので、費用の少ない順にご案内します。
            }
            { $items }
            ご融資の可否は担当者が判断します。条件は{ $as_of }現在です。
    }

item_suits_stability = • { $name }：固定金利 年{ $rate }、毎月のご返済額は最後まで同じ、実質年率（APR）{ $apr }

item_suits_flexibility_free = • { $name }：いつでも手数料なしで繰り上げ返済可能、実質年率（APR）{ $apr }

item_suits_flexibility_fee = • { $name }：ご融資から{ $within }以内の繰り上げ返済は、手数料が繰り上げ返済額の{ $fee }、その後は無料。実質年率（APR）{ $apr }

item_suits_speed = • { $name }：審査結果は{ $decision }以内、お振り込みはご契約後{ $payout }以内、実質年率（APR）{ $apr }

item_suits_lowest_cost = • { $name }：実質年率（APR）{ $apr }、{ $amount }を{ $term }でご返済の例でご返済総額{ $total }

item_suits_family_home = • { $name }：{ $min }～{ $max }、最長{ $term_max }、お住まいになる家のためのローン、実質年率（APR）{ $apr }

item_suits_faith = • { $name }：利息なし。貸し手の利益は前もって取り決め、その後は変わりません。比較のための実質年率（APR）{ $apr }

item_costs_least = • 費用が最も少ないもの：{ $name }、実質年率（APR）{ $apr }

utter_no_faith_product =
    { $formality ->
        [formal] 申し訳ございませんが、こちらの地域では、利息のないローンをお取り扱いしておりません。利息のあるローンを「利息なし」とご案内することもいたしません。どのようなことができるか、担当者がご一緒に考えさせていただきます。
        [casual] ごめんなさい、この地域には利息のないローンがないんです。利息のあるローンを「利息なし」と言うこともしません。何ができるか、担当者と話してみることはできますよ。
       *[neutral] 申し訳ありませんが、この地域では、利息のないローンを取り扱っていません。利息のあるローンを「利息なし」とご案内することもしません。何ができるか、担当者がお話を伺います。
    }

## 試算

utter_ask_loan_kind =
    { $formality ->
        [formal] どちらのローンをお考えでいらっしゃいますか。
        [casual] どのローンですか？
       *[neutral] どのローンをお考えですか。
    }

utter_ask_amount =
    { $formality ->
        [formal] ご希望の金額をお聞かせいただけますでしょうか。{ $name }は、{ $min }から{ $max }まで承っております。
        [casual] いくらくらいにしますか？{ $name }は、{ $min }から{ $max }までです。
       *[neutral] ご希望の金額はおいくらでしょうか。{ $name }は{ $min }から{ $max }までです。
    }

utter_ask_term =
    { $formality ->
        [formal] ご希望のご返済期間をお聞かせいただけますでしょうか。{ $name }は、{ $min }から{ $max }まで承っております。
        [casual] どのくらいの期間で返したいですか？{ $name }は、{ $min }から{ $max }までです。
       *[neutral] ご返済期間はどのくらいをご希望ですか。{ $name }は{ $min }から{ $max }までです。
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] 恐れ入りますが、{ $amount }はお取り扱いの範囲外でございます。{ $name }は{ $min }から{ $max }まででございます。ご希望の金額を改めてお聞かせいただけますでしょうか。
        [casual] { $amount }は、範囲の外になってしまいます。{ $name }は{ $min }から{ $max }までです。いくらにしますか？
       *[neutral] { $amount }はお取り扱いの範囲外です。{ $name }は{ $min }から{ $max }までです。いくらになさいますか。
    }

utter_term_out_of_range =
    { $formality ->
        [formal] 恐れ入りますが、{ $term }のご返済期間はお取り扱いの範囲外でございます。{ $name }は{ $min }から{ $max }まででございます。ご希望の期間を改めてお聞かせいただけますでしょうか。
        [casual] { $term }は、範囲の外になってしまいます。{ $name }は{ $min }から{ $max }までです。どのくらいにしますか？
       *[neutral] { $term }のご返済期間はお取り扱いの範囲外です。{ $name }は{ $min }から{ $max }までです。どのくらいになさいますか。
    }

utter_amount_not_read =
    { $formality ->
        [formal] 恐れ入りますが、金額を読み取れませんでした。「20,000」のように、数字でお書きいただけますでしょうか。
        [casual] 金額が読み取れませんでした。「20,000」のように、数字で書いてもらえますか？
       *[neutral] 金額を読み取れませんでした。「20,000」のように、数字でお書きください。
    }

utter_term_not_read =
    { $formality ->
        [formal] 恐れ入りますが、期間を読み取れませんでした。何か月、または何年と、お書きいただけますでしょうか。
        [casual] 期間が読み取れませんでした。何か月か、何年かで書いてもらえますか？
       *[neutral] 期間を読み取れませんでした。何か月、または何年とお書きください。
    }

utter_currency_not_offered =
    { $formality ->
        [formal] 恐れ入りますが、こちらでは{ $currency }でのお取り扱いはございません。金額を{ $ours }でお聞かせいただけますでしょうか。
        [casual] ごめんなさい、こちらでは{ $currency }は扱っていないんです。{ $ours }で教えてもらえますか？
       *[neutral] こちらでは{ $currency }でのお取り扱いはありません。金額を{ $ours }で教えていただけますか。
    }

utter_instalment =
    { $formality ->
        [formal]
            { $name }で{ $amount }を{ $term }、年{ $rate }でお借り入れの場合、毎月のご返済額は{ $instalment }でございます。
            • ご返済総額：{ $total }
            • うち利息：{ $interest }
            • 事務手数料：{ $fee }
            • 実質年率（APR）：{ $apr }
            金利は{ $as_of }現在のものでございます。こちらは試算であり、ご融資をお約束するものではございません。
        [casual]
            { $name }で{ $amount }を{ $term }、年{ $rate }で借りると、毎月の返済は{ $instalment }です。
            • 返済の合計：{ $total }
            • そのうち利息：{ $interest }
            • 事務手数料：{ $fee }
            • 実質年率（APR）：{ $apr }
            { $as_of }時点の金利で計算した目安です。正式な条件ではないので、参考にしてくださいね。
       *[neutral]
            { $name }で{ $amount }を{ $term }、年{ $rate }の場合、毎月のご返済額は{ $instalment }です。
            • ご返済総額：{ $total }
            • うち利息：{ $interest }
            • 事務手数料：{ $fee }
            • 実質年率（APR）：{ $apr }
            金利は{ $as_of }現在です。これは試算であり、正式なご融資条件ではありません。
    }

utter_plan =
    { $formality ->
        [formal]
            { $amount }を{ $term }でご返済の場合の返済予定表は、次のとおりでございます。
            { $rows }
            ご返済総額は{ $total }、そのうち利息は{ $interest }でございます。
        [casual]
            { $amount }を{ $term }で返すと、こうなります。
            { $rows }
            合計で{ $total }、そのうち利息が{ $interest }です。
       *[neutral]
            { $amount }を{ $term }でご返済の場合の返済予定表です。
            { $rows }
            ご返済総額は{ $total }、うち利息は{ $interest }です。
    }

item_plan_row = 第{ $number }回：{ $payment }（元金{ $principal }＋利息{ $interest }）、残高{ $balance }

item_plan_row_due = 第{ $number }回（{ $due }）：{ $payment }（元金{ $principal }＋利息{ $interest }）、残高{ $balance }

item_plan_row_charges = 第{ $number }回（{ $due }）：{ $payment }（元金{ $principal }＋利息{ $interest }＋その他手数料{ $charges }）、残高{ $balance }

item_plan_gap = …… この間、同じようなご返済があと{ $count }回 ……

utter_no_plan_yet =
    { $formality ->
        [formal] まず、一件試算させていただきます。ご希望の金額をお聞かせいただけますでしょうか。
        [casual] では、まず一度計算してみましょう。いくらくらいですか？
       *[neutral] まず試算をいたします。ご希望の金額はおいくらでしょうか。
    }

utter_early_example =
    { $formality ->
        [formal]
            { $name }（{ $amount }、{ $term }）で、第{ $after }回のご返済とあわせて{ $early }を繰り上げ返済された場合は、次のとおりでございます。
            { $items }
            こちらは試算であり、ご融資をお約束するものではございません。
        [casual]
            { $name }（{ $amount }、{ $term }）で、第{ $after }回の返済と一緒に{ $early }を繰り上げて返すと、こうなります。
            { $items }
            あくまで目安です。正式な条件ではないので、参考にしてくださいね。
       *[neutral]
            { $name }（{ $amount }、{ $term }）で、第{ $after }回のご返済とあわせて{ $early }を繰り上げ返済した場合は、次のとおりです。
            { $items }
            これは試算であり、正式なご融資条件ではありません。
    }

utter_early_own_loan =
    { $formality ->
        [formal]
            ローン番号{ $number }（本日現在の残高{ $owed }）で、本日{ $early }を繰り上げ返済された場合は、次のとおりでございます。
            { $items }
            { $as_of }現在の金額でございます。お支払いの前に、担当者が改めて確認いたします。
        [casual]
            ローン番号{ $number }（今日の残高{ $owed }）で、今日{ $early }を繰り上げて返すと、こうなります。
            { $items }
            { $as_of }時点の金額です。払う前に、担当者がもう一度確認しますね。
       *[neutral]
            ローン番号{ $number }（本日現在の残高{ $owed }）で、本日{ $early }を繰り上げ返済した場合は、次のとおりです。
            { $items }
            { $as_of }現在の金額です。お支払いの前に、担当者が確認します。
    }

item_early_shorter = • 毎月のご返済額はそのまま、期間を短縮：{ $sooner }早く完済、利息は{ $saved }減ります

item_early_lower = • 期間はそのまま、毎月のご返済額を軽減：{ $before }から{ $instalment }へ、利息は{ $saved }減ります

item_early_charge = • 繰り上げ返済手数料：{ $fee }

item_early_no_charge = • 繰り上げ返済手数料：無料

item_early_off = • 完済：{ $sum }、利息は{ $saved }減ります

utter_early_too_much =
    { $formality ->
        [formal] { $early }は、その時点の残高を上回っております。{ $sum }で完済となります。
        [casual] { $early }だと、その時点の残高より多くなります。{ $sum }で全部返し終わりますよ。
       *[neutral] { $early }は、その時点の残高を上回ります。{ $sum }で完済となります。
    }

## お客様のローン

utter_ask_one_time_code =
    { $formality ->
        [formal] お客様のご契約内容を拝見するため、{ $lender }のワンタイムコード（英数字8文字。担当者または郵便でお届けしております）をご入力いただけますでしょうか。パスワードやカード番号は、決してお送りにならないようお願い申し上げます。
        [casual] 契約の内容を見るのに、{ $lender }のワンタイムコードが必要です。英数字8文字で、担当者か郵便でお渡ししているものです。パスワードやカード番号は、絶対に送らないでくださいね。
       *[neutral] ご契約内容の確認には、{ $lender }のワンタイムコード（英数字8文字。担当者または郵便でお渡ししています）が必要です。パスワードやカード番号は、決して送らないでください。
    }

utter_code_wrong =
    { $formality ->
        [formal] 恐れ入りますが、コードが一致いたしませんでした。あと{ $left }回ご入力いただけますので、もう一度お確かめいただけますでしょうか。
        [casual] コードが合わないようです。あと{ $left }回試せますので、ゆっくり確かめてみてくださいね。
       *[neutral] コードが一致しませんでした。もう一度ご確認ください。あと{ $left }回入力できます。
    }

utter_code_expired =
    { $formality ->
        [formal] こちらのコードは、すでに使用済みか、有効期限が切れております。新しいコードは担当者がお渡しいたします。
        [casual] このコードは、もう使ったものか、期限切れのようです。新しいコードは担当者からお渡しできますよ。
       *[neutral] このコードは使用済みか、有効期限が切れています。新しいコードは担当者がお渡しします。
    }

utter_code_locked =
    { $formality ->
        [formal] コードが続けて一致いたしませんでした。安全のため、恐れ入りますが{ $minutes }分お待ちいただけますでしょうか。担当者がお手伝いすることもできます。
        [casual] コードが続けて合いませんでした。安全のため、{ $minutes }分待ってからにしてくださいね。担当者に聞くこともできますよ。
       *[neutral] コードが続けて一致しませんでした。安全のため{ $minutes }分お待ちいただくか、担当者にご相談ください。
    }

utter_ask_who =
    { $formality ->
        [formal] 恐れ入りますが、お客様番号、または{ $lender }にご登録のメールアドレスか電話番号をご入力いただけますでしょうか。コードは、ご登録の{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }にのみお送りいたします。
        [casual] お客様番号か、{ $lender }に登録しているメールアドレスか電話番号を教えてください。コードは登録済みの{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }にだけ送りますね。
       *[neutral] お客様番号、または{ $lender }にご登録のメールアドレスか電話番号をご入力ください。コードは、ご登録の{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }にのみお送りします。
    }

utter_code_on_its_way =
    { $formality ->
        [formal] { $lender }にご登録がございましたら、6桁のコードを{ $way ->
                [phone] SMS
               *[email] メール
            }でお送りしております。有効期限は{ $minutes }分でございます。6桁の数字だけをこちらにご入力くださいませ。
        [casual] { $lender }に登録があれば、6桁のコードが{ $way ->
                [phone] SMS
               *[email] メール
            }で届きます。有効なのは{ $minutes }分間です。6桁の数字だけをここに入力してくださいね。
       *[neutral] { $lender }にご登録があれば、6桁のコードを{ $way ->
                [phone] SMS
               *[email] メール
            }でお送りしています。有効期限は{ $minutes }分です。6桁の数字だけをここにご入力ください。
    }

utter_codes_too_often =
    { $formality ->
        [formal] すでに何度かコードのご依頼をいただいております。次のご依頼は{ $minutes }分後に承ります。お急ぎの場合は、担当者がお手伝いいたします。
        [casual] もう何度かコードを送る手続きをしています。次は{ $minutes }分後にできます。急ぎのときは担当者がお手伝いしますよ。
       *[neutral] すでに何度かコードのご依頼がありました。次は{ $minutes }分後にお申し込みいただけます。お急ぎの場合は担当者がお手伝いします。
    }

utter_share_number =
    { $formality ->
        [formal] または、入力欄の下のボタンで、お客様ご自身の電話番号を共有していただくこともできます。
        [casual] 入力欄の下のボタンで、自分の電話番号を共有しても大丈夫ですよ。
       *[neutral] または、入力欄の下のボタンで、ご自身の電話番号を共有してください。
    }

utter_number_unknown =
    { $formality ->
        [formal] 申し訳ございません。この電話番号だけでは、ご本人様の確認ができかねます。ワンタイムコードをご利用いただくか、担当者がお手伝いいたします。
        [casual] この電話番号だけでは、ご本人の確認ができませんでした。ワンタイムコードを使うか、担当者がお手伝いしますね。
       *[neutral] この電話番号だけでは、ご本人の確認ができません。ワンタイムコードをご利用いただくか、担当者がお手伝いします。
    }

utter_number_foreign =
    { $formality ->
        [formal] 恐れ入りますが、こちらはお客様ご自身の電話番号ではないようでございます。入力欄の下のボタンで共有された、ご自身の番号のみ有効です。
        [casual] これは自分の電話番号ではないようです。入力欄の下のボタンで、自分の番号を共有してくださいね。
       *[neutral] これはご自身の電話番号ではないようです。入力欄の下のボタンで共有された、ご自身の番号のみ有効です。
    }

utter_unlinked =
    { $formality ->
        [formal] このチャットとお客様のご契約との連携を解除いたしました。ご契約について再びお答えする前に、コードをお伺いいたします。これまでの内容は、このチャットに残ります。
        [casual] このチャットと契約の連携を外しました。契約のことをまた聞くときは、コードが必要です。これまでの内容はこのチャットに残ります。
       *[neutral] このチャットとご契約との連携を解除しました。ご契約について再びお答えするには、コードが必要です。これまでの内容はこのチャットに残ります。
    }

utter_not_linked =
    { $formality ->
        [formal] このチャットは、どのご契約とも連携しておりません。
        [casual] このチャットは、どの契約とも連携していません。
       *[neutral] このチャットは、どのご契約とも連携していません。
    }

utter_code_message = { $lender }とのチャットのコードは{ $code }です。有効期限は{ $minutes }分です。どなたにもお教えにならないでください。お心当たりのない場合は、このメッセージを無視してください。

utter_code_subject = { $lender }とのチャットのコード

utter_recognised =
    { $formality ->
        [formal] { $name }様、ありがとうございます。ご本人様確認が完了いたしました。
        [casual] { $name }さん、ありがとうございます。ご本人の確認ができました。
       *[neutral] { $name }様、ありがとうございます。ご本人の確認ができました。
    }

utter_already_recognised =
    { $formality ->
        [formal] { $name }様、ご本人様確認はすでに完了しております。コードのご入力は必要ございません。
        [casual] { $name }さん、もう確認できていますよ。コードは要りません。
       *[neutral] { $name }様、ご本人の確認はすでに済んでいます。コードは必要ありません。
    }

utter_application =
    { $formality ->
        [formal]
            { $state ->
                [received] { $name }のお申し込み（{ $number }）は、{ $since }に承りました。
                [documents_missing] { $name }のお申し込み（{ $number }）は、{ $since }より書類のご提出をお待ちしております。必要な書類は、担当者がご案内いたします。
                [approved] { $name }のお申し込み（{ $number }）は、{ $since }に承認されましたことを、謹んでお知らせいたします。
                [declined] { $name }のお申し込み（{ $number }）は、誠に残念ながら、{ $since }の審査でご希望に沿うことができませんでした。人による再審査をお申し出いただけます。
                [paid_out] { $name }のお申し込み（{ $number }）は、{ $since }にご融資金をお振り込みし、お手続きが完了しております。
               *[checking] { $name }のお申し込み（{ $number }）は、{ $since }より審査を進めております。
            }
        [casual]
            { $state ->
                [received] { $name }のお申し込み（{ $number }）は、{ $since }に受け付けました。
                [documents_missing] { $name }のお申し込み（{ $number }）は、{ $since }から書類をお待ちしています。どの書類かは、担当者に聞いてくださいね。
                [approved] { $name }のお申し込み（{ $number }）は、{ $since }に承認されました。よかったですね。
                [declined] { $name }のお申し込み（{ $number }）は、残念ですが{ $since }の審査で承認になりませんでした。人にもう一度見直してもらうこともできますよ。
                [paid_out] { $name }のお申し込み（{ $number }）は、{ $since }に振り込みが済んで、手続きは完了しています。
               *[checking] { $name }のお申し込み（{ $number }）は、{ $since }から審査しています。
            }
       *[neutral]
            { $state ->
                [received] { $name }のお申し込み（{ $number }）は、{ $since }に受け付けました。
                [documents_missing] { $name }のお申し込み（{ $number }）は、{ $since }から書類のご提出をお待ちしています。必要な書類は担当者がご案内します。
                [approved] { $name }のお申し込み（{ $number }）は、{ $since }に承認されました。
                [declined] { $name }のお申し込み（{ $number }）は、残念ながら{ $since }の審査で承認に至りませんでした。人による再審査を求めることができます。
                [paid_out] { $name }のお申し込み（{ $number }）は、{ $since }にお振り込みし、お手続きが完了しています。
               *[checking] { $name }のお申し込み（{ $number }）は、{ $since }から審査中です。
            }
    }

utter_no_application =
    { $formality ->
        [formal] お手続き中のお申し込みは、見当たりませんでした。
        [casual] 手続き中のお申し込みは、見つかりませんでした。
       *[neutral] お手続き中のお申し込みは見つかりませんでした。
    }

utter_balance =
    { $formality ->
        [formal]
            お借り入れの残高は、次のとおりでございます。
            { $items }
            { $as_of }現在の金額でございます。
        [casual]
            残りはこちらです。
            { $items }
            { $as_of }時点の金額です。
       *[neutral]
            お借り入れの残高は次のとおりです。
            { $items }
            { $as_of }現在の金額です。
    }

item_balance = • { $number } { $name }：元金の残高{ $principal }。本日完済される場合は利息を含めて{ $payoff }

item_balance_arrears = • { $number } { $name }：元金の残高{ $principal }。本日完済される場合は利息を含めて{ $payoff }。期日を過ぎてご入金がまだの分{ $arrears }

utter_next_payment =
    { $formality ->
        [formal]
            次回のご返済は、次のとおりでございます。
            { $items }
        [casual]
            次の返済はこちらです。
            { $items }
       *[neutral]
            次回のご返済は次のとおりです。
            { $items }
    }

item_next_payment = • { $number } { $name }：{ $due }に{ $payment }

item_next_payment_overdue = • { $number } { $name }：{ $due }に{ $payment }。これまでの分で、ご入金がまだの金額が{ $arrears }あります。ご都合が難しいときはお知らせください。ご一緒に方法を考えます。

utter_schedule =
    { $formality ->
        [formal]
            { $name }（{ $number }）の返済予定表は、次のとおりでございます。
            { $rows }
        [casual]
            { $name }（{ $number }）の返済予定はこちらです。
            { $rows }
       *[neutral]
            { $name }（{ $number }）の返済予定表です。
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] 現在、お客様がご返済中のローンはございません。
        [casual] 今、返済中のローンはありませんよ。
       *[neutral] 現在、ご返済中のローンはありません。
    }

utter_statement =
    { $formality ->
        [formal]
            { $as_of }現在のローンのご利用状況をご案内申し上げます。
            { $items }
            今後のお支払いは、添付の返済予定表にすべて記載しております。証明書、認証付きの写し、契約書の写しがご入用の際は、担当者が承ります。
        [casual]
            { $as_of }現在のローンの状況です。
            { $items }
            これからの返済は、添付の返済予定表に全部のせています。証明書や契約書の写しが必要なときは、担当者がご用意しますね。
       *[neutral]
            { $as_of }現在のご利用明細です。
            { $items }
            今後の返済は、添付の返済予定表にすべて記載しています。証明書、認証付きの写し、契約書の写しは担当者がご用意します。
    }

utter_statement_noted =
    { $formality ->
        [formal] 担当者が書類をご用意し、{ $by }までにご連絡申し上げます。受付番号は{ $reference }でございます。
        [casual] 担当者が書類を用意して、{ $by }までにご連絡しますね。受付番号は{ $reference }です。
       *[neutral] 担当者が書類を用意し、{ $by }までにご連絡します。受付番号は{ $reference }です。
    }

utter_payment_noted =
    { $formality ->
        [formal] お知らせいただき、誠にありがとうございます。担当者がご入金を確認し、{ $by }までにご連絡申し上げます。受付番号は{ $reference }でございます。ご案内が行き違いで届きました場合は、どうぞお気になさらないでくださいませ。
        [casual] 知らせてくださってありがとうございます。担当者が入金を確認して、{ $by }までにご連絡しますね。受付番号は{ $reference }です。もし行き違いで案内が届いても、気にしないでくださいね。
       *[neutral] お知らせいただき、ありがとうございます。担当者がご入金を確認し、{ $by }までにご連絡します。受付番号は{ $reference }です。行き違いで案内が届いた場合は、どうぞお気になさらないでください。
    }

utter_contact_change_noted =
    { $formality ->
        [formal] ありがとうございます。安全のため、ご登録済みの電話番号に、担当者が{ $by }までに、変更内容のご確認のお電話を差し上げます。受付番号は{ $reference }でございます。
        [casual] ありがとうございます。安全のため、登録済みの電話番号に、担当者が{ $by }までに、変更の確認の電話をしますね。受付番号は{ $reference }です。
       *[neutral] ありがとうございます。安全のため、ご登録済みの電話番号に、担当者が{ $by }までに、変更の確認のお電話をします。受付番号は{ $reference }です。
    }

utter_ask_new_contact =
    { $formality ->
        [formal] 新しいメールアドレスまたは電話番号を、お知らせいただけますでしょうか。こちらにそのままご入力ください。海外の番号の場合は、国番号からお願いいたします。
        [casual] 新しいメールアドレスか電話番号を教えてください。ここにそのまま書いてくださいね。海外の番号なら、国番号からお願いします。
       *[neutral] 新しいメールアドレスまたは電話番号をお知らせください。こちらにそのままご入力いただけます。海外の番号は、国番号からお書きください。
    }

utter_contact_not_read =
    { $formality ->
        [formal] 恐れ入りますが、メールアドレスまたは電話番号を正しく読み取れませんでした。新しいものだけを、省略せずにご入力いただけますでしょうか。メールアドレスはname@example.comのように、電話番号は国番号からお願いいたします。
        [casual] ごめんなさい、メールアドレスか電話番号がうまく読み取れませんでした。新しいものだけを、省略せずに書いてくださいね。メールアドレスはname@example.comのように、電話番号は国番号からお願いします。
       *[neutral] 申し訳ありません。メールアドレスまたは電話番号を読み取れませんでした。新しいものだけを、省略せずにご入力ください。メールアドレスはname@example.comのように、電話番号は国番号からお書きください。
    }

utter_contact_read =
    { $formality ->
        [formal] 新しい{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }として、{ $contact }を承りました。担当者がお客様にご確認申し上げてから、変更いたします。
        [casual] 新しい{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は{ $contact }ですね。担当者が確認の連絡をしてから、変更になります。
       *[neutral] 新しい{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }として、{ $contact }を承りました。担当者がお客様に確認してから、変更となります。
    }

utter_contact_on_file =
    { $formality ->
        [formal] その{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は、すでにご登録いただいております。変更の必要はございません。
        [casual] その{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }はもう登録されているので、変えなくて大丈夫ですよ。
       *[neutral] その{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は、すでにご登録済みです。変更の必要はありません。
    }

utter_contact_changed =
    { $formality ->
        [formal] 変更の確認が済みました。ご登録の{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は、{ $contact }に変わりました。お心当たりのない場合は、すぐにお知らせくださいませ。
        [casual] 変更の確認ができました。登録の{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は、{ $contact }に変わりました。心当たりがなければ、すぐに知らせてくださいね。
       *[neutral] 変更の確認が済みました。ご登録の{ $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }は、{ $contact }に変わりました。お心当たりのない場合は、すぐにお知らせください。
    }

utter_contact_declined =
    { $formality ->
        [formal] { $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }の{ $contact }への変更は、見合わせております。{ $why ->
                [unreached] ご確認のご連絡がつかなかったためでございます
                [bounced] その宛先に届かなかったためでございます
               *[unsure] ご本人様からのお申し出か、確認できなかったためでございます
            }。これまでのご登録はそのままでございます。引き続き変更をご希望でしたら、こちらにお書きくださいませ。
        [casual] { $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }の{ $contact }への変更は、見送りました。{ $why ->
                [unreached] 確認の連絡がつかなかったためです
                [bounced] その宛先に届かなかったためです
               *[unsure] ご本人からのお話か、確認できなかったためです
            }。これまでの登録はそのままです。まだ変更したいときは、ここに書いてくださいね。
       *[neutral] { $way ->
                [phone] 電話番号
               *[email] メールアドレス
            }の{ $contact }への変更は、見送りました。{ $why ->
                [unreached] 確認のご連絡がつかなかったためです
                [bounced] その宛先に届かなかったためです
               *[unsure] ご本人からのお申し出か、確認できなかったためです
            }。これまでのご登録はそのままです。引き続き変更をご希望の場合は、こちらにお書きください。
    }

utter_payment_read =
    { $formality ->
        [formal]
            お支払いにつきまして、次のとおり承りました。
            { $items }
            相違がございましたら、お知らせくださいませ。
        [casual]
            お支払いについて、こう控えました。
            { $items }
            違うところがあれば、教えてくださいね。
       *[neutral]
            お支払いについて、次のとおり承りました。
            { $items }
            違うところがあれば、お知らせください。
    }

utter_payment_found =
    { $formality ->
        [formal]
            お知らせいただいたお支払いにつきまして、ご入金を確認いたしました。
            { $items }
        [casual]
            知らせてくださったお支払い、入金を確認できました。
            { $items }
       *[neutral]
            お知らせいただいたお支払いは、ご入金を確認しました。
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            お知らせいただいたお支払いにつきまして、ご入金の確認がまだできておりません。
            { $items }
            ご入金の反映に数日かかることもございます。振込明細などの写真またはPDFをこちらにお送りいただけましたら、改めてお調べいたします。
        [casual]
            知らせてくださったお支払いが、まだこちらで見つかっていません。
            { $items }
            反映に数日かかることもあります。振込明細などの写真かPDFをここに送ってもらえれば、もう一度調べますね。
       *[neutral]
            お知らせいただいたお支払いは、まだご入金の確認ができていません。
            { $items }
            ご入金の反映に数日かかることもあります。振込明細などの写真またはPDFをこちらにお送りいただければ、改めてお調べします。
    }

item_payment_amount = • 金額：{ $amount }

item_payment_day = • お支払い日：{ $paid_on }

item_case_reference = • 受付番号：{ $reference }

utter_contact_letter =
    { $lender }にご登録の{ $way ->
            [phone] 電話番号
           *[email] メールアドレス
        }が変更されました。こちらの{ $way ->
            [phone] 番号
           *[email] アドレス
        }は、今後使用されません。ご自身で変更された場合は、何もなさる必要はありません。お心当たりのない場合は、すぐに{ $lender }へご連絡ください。

utter_contact_letter_subject = { $lender }にご登録の連絡先が変更されました

utter_book_down =
    { $formality ->
        [formal] 申し訳ございません。ただいまご契約情報のシステムにつながらず、不確かなことは申し上げられません。時間をおいてお試しいただくか、担当者にお尋ねいただけますでしょうか。
        [casual] ごめんなさい、今、契約情報のシステムにつながりません。推測でお答えするわけにはいかないので、少ししてから試すか、担当者に聞いてくださいね。
       *[neutral] 申し訳ありません。ただいまご契約情報のシステムにつながりません。推測ではお答えできませんので、時間をおいて試していただくか、担当者にお尋ねください。
    }

utter_relief_options =
    { $formality ->
        [formal]
            ご予定どおりのご返済が難しい場合は、次の方法を検討できます。担当者がお客様とご相談のうえで決めてまいります。
            { $items }
        [casual]
            予定どおりの返済が難しいときは、こういう方法が考えられます。担当者が、一緒に相談しながら決めますね。
            { $items }
       *[neutral]
            ご予定どおりのご返済が難しいときは、次の方法を検討できます。担当者がお客様と相談して決めます。
            { $items }
    }

item_relief_pause = • 返済猶予：{ $months }、ご返済をお休み

item_relief_pause_waived = • 利息のかからない返済猶予：{ $months }、ご返済をお休み（その間の利息もなし）

item_relief_interest_only = • 利息のみのお支払い：{ $months }

item_relief_reduced = • ご返済額の軽減：{ $months }、毎月のご返済額を{ $percent }に

item_relief_extension = • ご返済期間の延長：{ $months }（毎月のご返済額が減ります）

item_relief_arrears = • ご入金がまだの分：{ $months }に分けてお支払い

utter_relief_own_loan =
    { $formality ->
        [formal]
            ローン番号{ $number }（現在の毎月のご返済額{ $instalment }）について、検討できる方法の例でございます。担当者がお客様とご相談のうえで決めてまいります。
            { $items }
        [casual]
            ローン番号{ $number }（今の毎月の返済額{ $instalment }）で考えられる方法の例です。担当者が、一緒に相談しながら決めますね。
            { $items }
       *[neutral]
            ローン番号{ $number }（現在の毎月のご返済額{ $instalment }）について、検討できる方法の例です。担当者がお客様と相談して決めます。
            { $items }
    }

item_relief_own_pause = • { $months }お休みし、その後は毎月{ $instalment }（総額は{ $difference }増えます）

item_relief_own_interest_only = • { $months }は利息のみ（毎月{ $first }）、その後は毎月{ $instalment }（総額は{ $difference }増えます）

item_relief_own_reduced = • { $months }は毎月{ $first }、その後は毎月{ $instalment }（総額は{ $difference }増えます）

item_relief_own_extension = • 期間を{ $months }延ばして、毎月{ $instalment }（総額は{ $difference }増えます）

item_relief_own_arrears = • ご入金がまだの分を{ $months }に分けて、その間は毎月{ $first }（総額は{ $difference }増えます）

utter_reminder_before =
    { $formality ->
        [formal] ご返済日のお知らせでございます。ローン番号{ $number }のご返済額{ $amount }は、{ $due }がご返済日でございます。すでにお手続きがお済みでしたら、何もしていただく必要はございません。ご返済が難しいときは、どうぞその前にお知らせくださいませ。ご一緒に方法を考えさせていただきます。
        [casual] 返済日のお知らせです。ローン番号{ $number }の{ $amount }は、{ $due }が返済日です。もう手続きが済んでいれば、何もしなくて大丈夫ですよ。難しいときは、その前に知らせてくださいね。一緒に方法を考えましょう。
       *[neutral] ご返済日のお知らせです。ローン番号{ $number }のご返済額{ $amount }は、{ $due }がご返済日です。すでにお手続きがお済みでしたら、何もしていただく必要はありません。ご返済が難しいときは、その前にお知らせください。一緒に方法を考えます。
    }

utter_reminder_after =
    { $formality ->
        [formal] ローン番号{ $number }の{ $due }のご返済分{ $amount }につきまして、ご入金の確認がまだできておりません。お済みでしたら、お知らせくださいませ。お調べいたします。ご返済が難しいときは、どうぞこちらにメッセージをお寄せください。いくつか方法がございますので、担当者がお返事申し上げます。
        [casual] ローン番号{ $number }の{ $due }の返済分{ $amount }が、まだこちらに届いていないようです。もう払っていたら教えてくださいね。確認します。今やりくりが大変でしたら、遠慮なくメッセージをくださいね。方法はいくつかあって、担当者がお返事します。
       *[neutral] ローン番号{ $number }の{ $due }のご返済分{ $amount }は、ご入金の確認がまだできていません。お済みでしたら、お知らせください。確認します。ご返済が難しいときは、こちらにメッセージをお送りください。いくつか方法がありますので、担当者がお返事します。
    }

utter_reminders_stopped =
    { $formality ->
        [formal] かしこまりました。今後は、ご返済日のお知らせを控えます。ご返済日に変わりはございません。お知らせが必要なときは、いつでもお申し付けくださいませ。
        [casual] わかりました。これからは返済日のお知らせをしませんね。返済日はそのままです。また必要になったら、いつでも言ってくださいね。
       *[neutral] 承知しました。今後は、ご返済日のお知らせをしません。ご返済日はそのままです。お知らせが必要なときは、いつでもお申し付けください。
    }

utter_reminders_on =
    { $formality ->
        [formal] かしこまりました。ご返済日の前に、お知らせいたします。
        [casual] わかりました。返済日の前にお知らせしますね。
       *[neutral] 承知しました。ご返済日の前にお知らせします。
    }

## ご相談・お申し出

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] お話しくださり、誠にありがとうございます。お知らせいただいたことで、お客様が不利になることはございません。どうかお一人で抱え込まず、ご一緒に考えさせてくださいませ。
                [restructure] ご相談くださり、誠にありがとうございます。ご返済条件の見直しのご希望、確かに承りました。
                [complaint] ご不快な思いをさせてしまい、誠に申し訳ございません。お申し出を重く受け止めております。
                [dispute] ご指摘を賜り、誠にありがとうございます。内容を丁寧に確認いたします。
                [harassment] 大変おつらい思いをされたことと存じます。誠に申し訳ございません。どなたであっても、そのような扱いを受けてよいはずがございません。メッセージや着信の記録は、どうか残しておいてくださいませ。この件は担当者が責任をもってお受けいたします。
                [fraud] お知らせくださり、誠にありがとうございます。ほかのことをお願いする前に、まずこの件をお調べいたします。それまでは、コードやパスワードをどなたにもお伝えにならないようお願い申し上げます。
                [human] かしこまりました。ここからは担当者がお話を伺います。
                [failed] 三度お伺いしてもお役に立てず、誠に申し訳ございません。ここからは担当者が承ります。
                [down] 申し訳ございません。ただいまシステムに不具合が生じております。お送りいただいた内容は、確かにお預かりしております。
               *[request] ご依頼を、確かに承りました。
            }{ $open ->
                [closed] ただいまは営業時間外でございますが、担当者が拝読し、{ $by }までにお返事申し上げます。
               *[open] 担当者が拝読し、{ $by }までにお返事申し上げます。
            }受付番号は{ $reference }でございます。
        [casual]
            { $case ->
                [hardship] 話してくださって、ありがとうございます。話したことで不利になることはありません。一人で抱えなくて大丈夫ですので、一緒に考えさせてくださいね。
                [restructure] 相談してくださって、ありがとうございます。返済条件を見直したいというご希望、確かに受け取りました。
                [complaint] 嫌な思いをさせてしまい、本当に申し訳ありません。しっかり受け止めます。
                [dispute] 教えてくださって、ありがとうございます。内容をきちんと確認しますね。
                [harassment] つらかったですよね。本当に申し訳ありません。誰であっても、そんな扱いを受けていいはずがありません。メッセージや着信の記録は残しておいてくださいね。この件は担当者がきちんとお受けします。
                [fraud] 知らせてくださって、ありがとうございます。ほかのことをお願いする前に、まずこの件を調べます。それまで、コードやパスワードは誰にも教えないでくださいね。
                [human] わかりました。ここからは担当者がお話を聞きますね。
                [failed] 三回試してもお役に立てず、申し訳ありません。ここからは担当者が引き継ぎますね。
                [down] 申し訳ありません。今、システムに不具合が出ています。送ってくださった内容は、ちゃんとお預かりしています。
               *[request] ご依頼、確かに受け取りました。
            }{ $open ->
                [closed] 今は営業時間外ですが、担当者が読んで、{ $by }までにお返事します。
               *[open] 担当者が読んで、{ $by }までにお返事します。
            }受付番号は{ $reference }です。
       *[neutral]
            { $case ->
                [hardship] お話しくださり、ありがとうございます。お知らせいただいたことで、不利になることはありません。お一人で抱え込まずに、一緒に考えさせてください。
                [restructure] ご相談くださり、ありがとうございます。ご返済条件の見直しのご希望を承りました。
                [complaint] ご不快な思いをさせてしまい、申し訳ありません。お申し出を真剣に受け止めております。
                [dispute] ご指摘くださり、ありがとうございます。内容を丁寧に確認します。
                [harassment] おつらい思いをされたことと思います。本当に申し訳ありません。誰であっても、そのような扱いを受けてよいはずがありません。メッセージや着信の記録は残しておいてください。この件は担当者がきちんとお受けします。
                [fraud] お知らせくださり、ありがとうございます。ほかのことをお願いする前に、まずこの件をお調べします。それまでは、コードやパスワードを誰にも教えないでください。
                [human] 承知しました。ここからは担当者がお話を伺います。
                [failed] 三度試してもお役に立てず、申し訳ありません。ここからは担当者が承ります。
                [down] 申し訳ありません。ただいまシステムに不具合が起きています。お送りいただいた内容は、確かにお預かりしています。
               *[request] ご依頼を承りました。
            }{ $open ->
                [closed] ただいまは営業時間外ですが、担当者が拝読し、{ $by }までにお返事します。
               *[open] 担当者が拝読し、{ $by }までにお返事します。
            }受付番号は{ $reference }です。
    }

utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 差し支えなければ、今のご様子をお聞かせいただけますでしょうか。お話しになりたいことだけ、ご自分の言葉で結構でございます。
                [restructure] 差し支えなければ、どのような事情の変化がおありか、お聞かせいただけますでしょうか。お話しになりたいことだけ、ご自分の言葉で結構でございます。
                [dispute] どの点にお気づきになったか、お聞かせいただけますでしょうか。ご自分の言葉で、思いつくままで結構でございます。
                [harassment] 差し支えなければ、何があったのか、どなたから連絡があったのか、お聞かせいただけますでしょうか。お話しになれることだけで結構でございます。
                [fraud] どのようなことにお気づきになったか、お聞かせいただけますでしょうか。おわかりになる範囲で結構でございます。
               *[complaint] どのようなことがございましたか、お聞かせいただけますでしょうか。ご自分の言葉で、思いつくままで結構でございます。
            }
        [casual]
            { $case ->
                [hardship] よかったら、今の様子を聞かせてもらえますか？話したいことだけ、ご自分の言葉で大丈夫ですよ。
                [restructure] どんなことが変わったのか、聞かせてもらえますか？話したいことだけ、ご自分の言葉で大丈夫ですよ。
                [dispute] どこがおかしいと思われたか、聞かせてもらえますか？ご自分の言葉で大丈夫ですよ。
                [harassment] 何があったのか、誰から連絡があったのか、聞かせてもらえますか？話せることだけで大丈夫です。
                [fraud] どんなことに気づかれましたか？わかる範囲で大丈夫ですので、聞かせてくださいね。
               *[complaint] 何があったのか、聞かせてもらえますか？ご自分の言葉で、好きなだけ書いてくださいね。
            }
       *[neutral]
            { $case ->
                [hardship] よろしければ、今のご様子をお聞かせいただけますか。お話しになりたいことだけ、ご自分の言葉で結構です。
                [restructure] よろしければ、どのような変化があったのか、お聞かせいただけますか。お話しになりたいことだけ、ご自分の言葉で結構です。
                [dispute] どの点がおかしいと思われたか、お聞かせいただけますか。ご自分の言葉で結構です。
                [harassment] 何があったのか、どなたから連絡があったのか、お聞かせいただけますか。お話しになれることだけで結構です。
                [fraud] どのようなことに気づかれたか、お聞かせいただけますか。わかる範囲で結構です。
               *[complaint] 何があったのか、お聞かせいただけますか。ご自分の言葉で、思いつくままで結構です。
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] どのような形でしたら、ご負担が軽くなりますでしょうか。ご返済の一時猶予、毎月のご返済額の減額、ご返済日の変更など、ご希望を担当者に申し伝えます。
                [restructure] どのような見直しをご希望でいらっしゃいますか。毎月のご返済額の減額、ご返済の一時猶予、ご返済日の変更など、ご希望を担当者に申し伝えます。
                [dispute] どのような訂正をご希望でいらっしゃるか、お聞かせいただけますでしょうか。
                [harassment] どのようにいたしましたら、ご安心いただけますでしょうか。たとえば、ご連絡の方法や時間帯についてのご希望もお聞かせくださいませ。
                [fraud] まず何からお調べいたしましょうか。ご希望をお聞かせいただけますでしょうか。
               *[complaint] どのような対応をご希望でいらっしゃいますか。お聞かせいただけますでしょうか。
            }
        [casual]
            { $case ->
                [hardship] どうなれば、いちばん助かりますか？しばらく返済を休む、毎月の額を減らす、返済日を変えるなど、希望を担当者に伝えますね。
                [restructure] どんなふうに変えられると、いちばん助かりますか？毎月の額を減らす、しばらく休む、返済日を変えるなど、希望を担当者に伝えますね。
                [dispute] どんなふうに直ればいいか、聞かせてもらえますか？
                [harassment] どうなれば安心できますか？連絡の方法や時間のご希望も聞かせてくださいね。
                [fraud] まず何をしてほしいですか？
               *[complaint] どんなふうに対応すればよいか、聞かせてもらえますか？
            }
       *[neutral]
            { $case ->
                [hardship] どうなれば、いちばん助かりますか。ご返済を一時休む、毎月のご返済額を減らす、ご返済日を変えるなど、ご希望を担当者に伝えます。
                [restructure] どのような見直しをご希望ですか。毎月のご返済額を減らす、ご返済を一時休む、ご返済日を変えるなど、ご希望を担当者に伝えます。
                [dispute] どのような訂正をご希望ですか。
                [harassment] どうなれば、安心していただけますか。連絡の方法や時間帯のご希望もお聞かせください。
                [fraud] まず何をご希望ですか。
               *[complaint] どのような対応をご希望ですか。
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] このような状況は、いつ頃からでございましょうか。おおよそで結構でございます。
                [restructure] ご返済が難しいとお感じになったのは、いつ頃からでございましょうか。おおよそで結構でございます。
                [dispute] お気づきになったのは、いつ頃でございましょうか。おおよそで結構でございます。
                [harassment] そのような連絡は、いつ頃からでございましょうか。おおよそで結構でございます。
                [fraud] お気づきになったのは、いつ頃でございましょうか。おおよそで結構でございます。
               *[complaint] いつ頃からのことでございましょうか。おおよそで結構でございます。
            }
        [casual]
            { $case ->
                [hardship] いつ頃からそういう状況ですか？だいたいで大丈夫ですよ。
                [restructure] 返済が大変になったのは、いつ頃からですか？だいたいで大丈夫ですよ。
                [dispute] いつ頃気づかれましたか？だいたいで大丈夫ですよ。
                [harassment] そういう連絡は、いつ頃からですか？だいたいで大丈夫ですよ。
                [fraud] いつ頃気づかれましたか？だいたいで大丈夫ですよ。
               *[complaint] いつ頃からのことですか？だいたいで大丈夫ですよ。
            }
       *[neutral]
            { $case ->
                [hardship] いつ頃から、そのような状況ですか。おおよそで構いません。
                [restructure] ご返済が難しくなったのは、いつ頃からですか。おおよそで構いません。
                [dispute] お気づきになったのは、いつ頃ですか。おおよそで構いません。
                [harassment] そのような連絡は、いつ頃からですか。おおよそで構いません。
                [fraud] お気づきになったのは、いつ頃ですか。おおよそで構いません。
               *[complaint] いつ頃からのことですか。おおよそで構いません。
            }
    }

utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 率直にお話しくださり、誠にありがとうございます。
                [restructure] ご事情をお聞かせくださり、誠にありがとうございます。
                [dispute] 詳しくお聞かせくださり、誠にありがとうございます。
                [harassment] お話しになるのもおつらい中、誠にありがとうございます。
                [fraud] 詳しくお知らせくださり、誠にありがとうございます。
               *[complaint] 率直にお聞かせくださり、誠にありがとうございます。
            }すべて担当者に申し伝え、{ $by }までにお返事申し上げます。受付番号は{ $reference }でございます。付け加えたいことがございましたら、いつでもこちらにお書きくださいませ。
        [casual]
            { $case ->
                [hardship] 率直に話してくださって、ありがとうございます。
                [restructure] 事情を教えてくださって、ありがとうございます。
                [dispute] 詳しく教えてくださって、ありがとうございます。
                [harassment] 話すのもつらい中、ありがとうございます。
                [fraud] 詳しく教えてくださって、ありがとうございます。
               *[complaint] 率直に聞かせてくださって、ありがとうございます。
            }全部担当者に伝わっていて、{ $by }までにお返事します。受付番号は{ $reference }です。付け足したいことがあれば、いつでもここに書いてくださいね。
       *[neutral]
            { $case ->
                [hardship] 率直にお話しくださり、ありがとうございます。
                [restructure] ご事情をお聞かせくださり、ありがとうございます。
                [dispute] 詳しくお聞かせくださり、ありがとうございます。
                [harassment] お話しになるのもおつらい中、ありがとうございます。
                [fraud] 詳しくお知らせくださり、ありがとうございます。
               *[complaint] 率直にお聞かせくださり、ありがとうございます。
            }すべて担当者に伝わっており、{ $by }までにお返事します。受付番号は{ $reference }です。付け加えたいことがあれば、いつでもこちらにお書きください。
    }

utter_case_kept =
    { $formality ->
        [formal] かしこまりました。お伺いするのはここまでにいたします。お話しくださったことは、受付番号{ $reference }で確かにお預かりし、{ $by }までに担当者よりお返事申し上げます。ほかにしていただくことはございません。
        [casual] わかりました。質問はここまでにしますね。話してくださったことは受付番号{ $reference }でお預かりしていて、{ $by }までに担当者がお返事します。ほかにすることはありませんよ。
       *[neutral] 承知しました。質問はここまでにします。お話しくださったことは受付番号{ $reference }でお預かりし、{ $by }までに担当者がお返事します。ほかにしていただくことはありません。
    }

utter_case_known =
    { $formality ->
        [formal] ありがとうございます。お受けしております件（{ $reference }）に書き加えました。担当者が拝読し、{ $by }までにお返事申し上げます。
        [casual] ありがとうございます。お受けしている件（{ $reference }）に書き足しました。担当者が見て、{ $by }までにお返事しますね。
       *[neutral] ありがとうございます。お受けしている件（{ $reference }）に書き加えました。担当者が拝読し、{ $by }までにお返事します。
    }

utter_crisis =
    { $formality ->
        [formal]
            お話しくださり、本当にありがとうございます。ローンのことよりも、ご自身のことが何より大切です。どうか今すぐ、力になってくれる窓口にご連絡なさってください。
            { $helpline }
            担当者にも、この会話に加わるよう伝えました（受付番号{ $reference }）。お近くに、信頼できる方はいらっしゃいますか。
        [casual]
            話してくださって、本当にありがとうございます。ローンのことよりも、ご自身のことが何より大切です。どうか今すぐ、力になってくれるところに連絡してくださいね。
            { $helpline }
            担当者にも、この会話に入るよう伝えました（受付番号{ $reference }）。近くに、信頼できる人はいますか？
       *[neutral]
            話してくださって、本当にありがとうございます。ローンのことよりも、ご自身のことが何より大切です。どうか今すぐ、力になってくれる窓口に連絡してください。
            { $helpline }
            担当者にも、この会話に加わるよう伝えました（受付番号{ $reference }）。近くに、信頼できる方はいらっしゃいますか。
    }

utter_missed_payment =
    { $formality ->
        [formal]
            お知らせくださり、誠にありがとうございます。一度のご入金の遅れは、これからのお支払いで解消できます。遅れた場合の取り決めと、お支払いの方法は次のとおりでございます。
            { $items }
            ご返済がご負担になっておりましたら、どうかご遠慮なくお聞かせくださいませ。
        [casual]
            知らせてくださって、ありがとうございます。一度の遅れなら、これから払えば元に戻せますよ。遅れたときの決まりと、払い方はこちらです。
            { $items }
            今やりくりが大変でしたら、遠慮なく話してくださいね。
       *[neutral]
            お知らせくださり、ありがとうございます。一度のご入金の遅れは、これからのお支払いで解消できます。遅れた場合の取り決めと、お支払いの方法は次のとおりです。
            { $items }
            ご返済がご負担になっているときは、ご遠慮なくお知らせください。
    }

utter_cases =
    { $formality ->
        [formal]
            お客様からお受けしております件は、次のとおりでございます。
            { $items }
        [casual]
            お受けしている件はこちらです。
            { $items }
       *[neutral]
            お受けしている件は次のとおりです。
            { $items }
    }

item_case = • { $reference }（{ $case ->
        [hardship] ご返済のご相談
        [restructure] ご返済条件の見直し
        [complaint] 苦情のお申し出
        [dispute] ご請求・記録についてのご指摘
        [harassment] 不適切な対応のお申し出
        [fraud] 不正利用の疑い
        [crisis] 緊急のご相談
        [human] 担当者との会話
        [failed] 担当者への引き継ぎ
        [down] 障害時にお預かりした内容
       *[request] ご依頼
    }）：{ $state ->
        [waiting] 担当者が順にお受けしています。お返事は{ $by }まで
        [held] 担当者が対応中です。お返事は{ $by }まで
        [with_borrower] お客様のお返事をお待ちしています
        [resolved] 解決済み
        [reopened] 再開しました。お返事は{ $by }まで
        [closed] 終了
       *[new] 受け付けました。お返事は{ $by }まで
    }

utter_no_case =
    { $formality ->
        [formal] この会話でお受けしている件は、見当たりませんでした。新たにお受けいたしましょうか。
        [casual] この会話でお受けしている件は、見つかりませんでした。新しくお受けしましょうか？
       *[neutral] この会話でお受けしている件は見つかりませんでした。新しくお受けしましょうか。
    }

utter_officer_joined =
    { $formality ->
        [formal] 担当の{ $officer }がこの会話に加わり、内容を拝読しております。その間、わたくしは控えております。
        [casual] 担当の{ $officer }が来て、会話を読んでいます。その間、私は黙っていますね。
       *[neutral] 担当の{ $officer }がこの会話に加わり、内容を読んでいます。その間、私はお返事を控えます。
    }

utter_officer_away =
    { $formality ->
        [formal] 申し訳ございませんが、担当の{ $officer }は、ただいまお返事を差し上げることができません。お書きいただいた内容はすべて確かにお預かりしており、別の担当者が引き継いで、{ $by }までにお返事申し上げます。それまでは、再びアシスタントのわたくしがお答えいたします。
        [casual] 申し訳ありませんが、担当の{ $officer }は、今お返事ができません。書いてくださったことは全部お預かりしていて、別の担当者が引き継いで、{ $by }までにお返事します。それまでは、またアシスタントの私がお答えしますね。
       *[neutral] 申し訳ありませんが、担当の{ $officer }は、ただいまお返事ができません。お書きいただいた内容はすべてお預かりしており、別の担当者が引き継いで、{ $by }までにお返事します。それまでは、再びアシスタントの私がお答えします。
    }

utter_officer_left =
    { $formality ->
        [formal] 担当の{ $officer }から引き継ぎ、ここからは再びアシスタントのわたくしがお答えいたします。お受けした件は、引き続き進めてまいります。
        [casual] 担当の{ $officer }から引き継いで、ここからはまたアシスタントの私がお答えしますね。お受けした件は、このまま進んでいます。
       *[neutral] 担当の{ $officer }から引き継ぎ、ここからは再びアシスタントの私がお答えします。お受けした件は、引き続き進めます。
    }

utter_case_resolved =
    { $formality ->
        [formal] 受付番号{ $reference }の件は、弊社での対応が完了いたしました。まだお気がかりなことがございましたら、こちらにお書きくださいませ。
        [casual] 受付番号{ $reference }の件は、こちらでの対応が終わりました。まだ気になることがあれば、ここに書いてくださいね。
       *[neutral] 受付番号{ $reference }の件は、当社での対応が完了しました。まだお気がかりなことがあれば、こちらにお書きください。
    }

## ご評価・ご意見

utter_ask_score =
    { $formality ->
        [formal] 今回の対応はいかがでございましたか。1（悪い）から5（とても良い）の数字で、ご評価を賜れますと幸いに存じます。
        [casual] 今回の対応はどうでしたか？1（悪い）から5（とても良い）で教えてくださいね。
       *[neutral] 今回の対応はいかがでしたか。1（悪い）から5（とても良い）の数字でお答えください。
    }

utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] 5点満点中{ $score }点とのご評価、ありがとうございます。ご期待に沿えず、誠に申し訳ございません。差し支えなければ、理由をお聞かせいただけますでしょうか。「いいえ」とだけお返事いただいても結構でございます。
                [2] 5点満点中{ $score }点とのご評価、ありがとうございます。ご期待に沿えず、誠に申し訳ございません。差し支えなければ、理由をお聞かせいただけますでしょうか。「いいえ」とだけお返事いただいても結構でございます。
               *[other] 5点満点中{ $score }点とのご評価を賜り、ありがとうございます。よろしければ、理由も一言お聞かせいただけますでしょうか。「いいえ」とだけお返事いただいても結構でございます。
            }
        [casual]
            { $score ->
                [1] 5点満点で{ $score }点ですね、ありがとうございます。お役に立てず、すみませんでした。よかったら理由を聞かせてもらえますか？「いいえ」でも大丈夫ですよ。
                [2] 5点満点で{ $score }点ですね、ありがとうございます。お役に立てず、すみませんでした。よかったら理由を聞かせてもらえますか？「いいえ」でも大丈夫ですよ。
               *[other] 5点満点で{ $score }点ですね、ありがとうございます。よかったら理由もひとこと聞かせてもらえますか？「いいえ」でも大丈夫ですよ。
            }
       *[neutral]
            { $score ->
                [1] 5点満点中{ $score }点ですね。ありがとうございます。お役に立てず、申し訳ありません。よろしければ、理由をお聞かせいただけますか。「いいえ」だけでも結構です。
                [2] 5点満点中{ $score }点ですね。ありがとうございます。お役に立てず、申し訳ありません。よろしければ、理由をお聞かせいただけますか。「いいえ」だけでも結構です。
               *[other] 5点満点中{ $score }点ですね。ありがとうございます。よろしければ、理由も一言お聞かせいただけますか。「いいえ」だけでも結構です。
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] 恐れ入りますが、1から5までの数字でお答えいただけますでしょうか。
        [casual] 1から5の数字で送ってもらえますか？
       *[neutral] 1から5までの数字でお答えください。
    }

utter_rating_saved =
    { $formality ->
        [formal] 誠にありがとうございます。いただいたご評価は担当の者がすべて拝読し、改善に役立ててまいります。
        [casual] ありがとうございます。スタッフがちゃんと読んで、改善に役立てますね。
       *[neutral] ありがとうございます。いただいたご評価はスタッフが拝読し、改善に役立てます。
    }

utter_feedback_saved =
    { $formality ->
        [formal] 貴重なご意見を賜り、誠にありがとうございます。担当部署に申し伝えました。
        [casual] ご意見ありがとうございます。チームに伝えておきました。
       *[neutral] ご意見ありがとうございます。担当のチームに伝えました。
    }

utter_praise_thanks =
    { $formality ->
        [formal] 温かいお言葉を賜り、誠にありがとうございます。担当の者にも申し伝えました。よろしければ、点数でもご評価いただけますでしょうか。
        [casual] そう言っていただけてうれしいです。みんなにも伝えておきました。よかったら、点数もつけてもらえますか？
       *[neutral] うれしいお言葉をありがとうございます。担当のチームにも伝えました。よろしければ、点数もお聞かせいただけますか。
    }

utter_thumb_up =
    { $formality ->
        [formal] 誠にありがとうございます。
        [casual] ありがとうございます！
       *[neutral] ありがとうございます。
    }

utter_thumb_down =
    { $formality ->
        [formal] お役に立てず、申し訳ございません。どのような点が不足しておりましたか、お聞かせいただけますでしょうか。担当者におつなぎすることもできます。
        [casual] お役に立てなくて、ごめんなさい。何が足りませんでしたか？担当者と話すこともできますよ。
       *[neutral] お役に立てず、申し訳ありません。何が足りなかったか、お聞かせいただけますか。担当者におつなぎすることもできます。
    }

## 受付

utter_disclosure =
    { $formality ->
        [formal] わたくしは{ $lender }のデジタルアシスタントで、人ではなくプログラムでございます。この会話は、ご質問への回答と担当者の対応のために保存しておりますが、担当者はいつでもお呼びいただけます。
        [casual] 私は{ $lender }のデジタルアシスタントで、人ではなくプログラムです。この会話は、質問への回答と担当者の対応のために保存していて、担当者はいつでも呼べますよ。
       *[neutral] 私は{ $lender }のデジタルアシスタントで、人ではなくプログラムです。この会話は、ご質問への回答と担当者の対応のために保存しており、担当者はいつでもお呼びいただけます。
    }

utter_masked =
    { $formality ->
        [formal]
            { $secret ->
                [card] お客様の安全のため、カード番号は保存しておりません。弊社からカード番号をお尋ねすることは決してございません。ほかにもお送りになった場合は、カード会社に再発行をお申し出くださいませ。
               *[password] お客様の安全のため、パスワードは保存しておりません。弊社からパスワードをお尋ねすることは決してございません。ほかにもお送りになった場合は、変更をお願い申し上げます。
            }
        [casual]
            { $secret ->
                [card] 安全のため、カード番号は保存していません。こちらから聞くことは絶対にありません。ほかにも送ってしまったときは、カード会社に再発行を頼んでくださいね。
               *[password] 安全のため、パスワードは保存していません。こちらから聞くことは絶対にありません。ほかにも送ってしまったときは、変更してくださいね。
            }
       *[neutral]
            { $secret ->
                [card] 安全のため、カード番号は保存していません。当社からカード番号をお尋ねすることはありません。ほかにも送られた場合は、カード会社に再発行をご依頼ください。
               *[password] 安全のため、パスワードは保存していません。当社からパスワードをお尋ねすることはありません。ほかにも送られた場合は、変更してください。
            }
    }

utter_too_long =
    { $formality ->
        [formal] 申し訳ございません。メッセージが長く、保存できませんでした。{ $limit }文字以内に短くしていただくか、何回かに分けてお送りいただけますでしょうか。
        [casual] ごめんなさい、メッセージが長くて保存できませんでした。{ $limit }文字までにするか、何回かに分けて送ってくださいね。
       *[neutral] 申し訳ありません。メッセージが長いため、保存していません。{ $limit }文字以内にするか、何回かに分けてお送りください。
    }

utter_empty =
    { $formality ->
        [formal] メッセージが空のまま届きました。恐れ入りますが、一言お書きいただけますでしょうか。
        [casual] メッセージが空でした。何か書いてみてくださいね。
       *[neutral] メッセージが空でした。何かお書きください。
    }

utter_too_fast =
    { $formality ->
        [formal] 一度に多くのメッセージをいただいております。恐れ入りますが、少しお待ちになってから、もう一度お送りいただけますでしょうか。
        [casual] メッセージが一度にたくさん届いています。少し待ってから、もう一度送ってくださいね。
       *[neutral] メッセージが一度に多く届いています。少し待ってから、もう一度お送りください。
    }

utter_attachment =
    { $formality ->
        [formal] 申し訳ございません。画像、音声、ファイルは、こちらではまだ拝見できません。文字でお書きいただくか、担当者にお渡しいただけますでしょうか。
        [casual] ごめんなさい、画像や音声、ファイルはまだここでは読めないんです。文字で書くか、担当者に渡してくださいね。
       *[neutral] 申し訳ありません。画像、音声、ファイルは、ここではまだ読み取れません。文字でお書きいただくか、担当者にお渡しください。
    }

utter_delayed =
    { $formality ->
        [formal] お待たせして申し訳ございません。メッセージは確かにお預かりしており、まもなくお返事いたします。
        [casual] お待たせしてすみません。メッセージはちゃんと届いていて、もうすぐお返事しますね。
       *[neutral] お待たせして申し訳ありません。メッセージはお預かりしており、まもなくお返事します。
    }

## 添える言葉

opener-answer-1 =
    { $formality ->
        [formal] かしこまりました。ご一緒に確認してまいりましょう。
        [casual] もちろんです。一緒に見てみましょうね。
       *[neutral] 承知しました。一緒に確認しましょう。
    }

opener-answer-2 =
    { $formality ->
        [formal] お尋ねくださり、ありがとうございます。
        [casual] 聞いてくださって、ありがとうございます。
       *[neutral] お問い合わせありがとうございます。
    }

opener-answer-3 =
    { $formality ->
        [formal] 大切なことですので、丁寧にご案内いたします。
        [casual] 大事なことですから、丁寧にお伝えしますね。
       *[neutral] 大切なことですので、丁寧にご案内します。
    }

lead-answer-1 =
    { $formality ->
        [formal] よろしければ、次のご案内をご参考になさってくださいませ。
        [casual] よかったら、参考にしてくださいね。
       *[neutral] よろしければ、次のご案内を参考になさってください。
    }

lead-answer-2 =
    { $formality ->
        [formal] お役に立つかもしれませんので、ご覧いただけますと幸いに存じます。
        [casual] もしかしたら、お役に立つかもしれません。
       *[neutral] お役に立つかもしれませんので、ご覧ください。
    }

closer-answer-1 =
    { $formality ->
        [formal] ご一緒に確認なさりたいときは、いつでもお手伝いいたします。
        [casual] 一緒に見てみたいときは、いつでも言ってくださいね。
       *[neutral] 一緒に確認なさりたいときは、いつでもお手伝いします。
    }

closer-answer-2 =
    { $formality ->
        [formal] またお気づきのことがございましたら、いつでもこちらにお書きくださいませ。
        [casual] また気になることがあれば、いつでも聞きに来てくださいね。
       *[neutral] また気になることがあれば、いつでもお声がけください。
    }

closer-answer-3 =
    { $formality ->
        [formal] ご不明な点がございましたら、何なりとお申し付けくださいませ。
        [casual] わからないところがあれば、遠慮なく聞いてくださいね。
       *[neutral] ご不明な点は、ご遠慮なくお尋ねください。
    }

lead-task-1 =
    { $formality ->
        [formal] 恐れ入りますが、一つだけお伺いいたします。
        [casual] ひとつだけ、聞かせてくださいね。
       *[neutral] 一つだけ、お伺いします。
    }

lead-task-2 =
    { $formality ->
        [formal] 差し支えのない範囲で、お聞かせいただければ幸いに存じます。
        [casual] よかったら、教えてくださいね。
       *[neutral] 差し支えのない範囲で、お聞かせください。
    }

## ボタン

button-products = ローンの種類
button-rates = 金利
button-calculate = 返済額を試算
button-my_loan = 自分のローン
button-next_payment = 次回の返済
button-human = 担当者と話す
button-send_mail = コードをメールで受け取る
button-send_sms = コードをSMSで受け取る
button-share_number = 自分の電話番号を共有する
button-hardship = 返済の相談
button-relief = 返済条件を見直す
button-plan = 返済予定表
button-apply = 申し込み方法
button-documents = 必要書類
button-say_yes = はい
button-say_no = いいえ
button-stop = ここでやめる
button-more_formal = もっと丁寧に
button-more_casual = もっと気軽に
button-shorter = もっと短く
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = 苦情を申し出る
button-no_reminders = お知らせを止める

## ウェブページ

page-title = { $lender }｜チャット
page-heading = { $lender } アシスタント
page-welcome = { $lender }のデジタルアシスタント（プログラム）です。ローンのことを、対応しているどの言語でもお尋ねいただけます。担当者にも、いつでもおつなぎします。
page-input = メッセージ
page-placeholder = メッセージを入力
page-send = 送信
page-typing = アシスタントが入力中…
page-connecting = 接続中…
page-offline = 接続が切れています。回復しだい、メッセージを送信します。
page-online = 接続が回復しました
page-not-sent = 送信できませんでした
page-retry = もう一度試す
page-you = お客様
page-assistant = アシスタント
page-officer = { $officer }（ローン担当者）
page-language = 言語
page-unlink = このチャットで本人情報を外す
page-unlink-confirm = 解除すると、あらためてコードを入力するまで、このチャットではご本人と確認できません。続けますか？
page-new = 新しい会話を始める
page-new-confirm = 今の会話はこのページから消えますが、担当者のもとには残ります。新しく始めますか？
page-thumbs = この回答はお役に立ちましたか？
page-thumb-up = はい、役に立った
page-thumb-down = いいえ、役に立たなかった
page-thumbed = ありがとうございます
page-stars = ご評価
page-star = 星5つのうち{ $count }つ
page-latest = 最新のメッセージへ移動
page-skip = 入力欄へ移動
page-error = 問題が発生しました。しばらくしてから、もう一度お試しください。
page-log = 会話

## 単位

unit-working-days = { $count }営業日

## Plans to look at

plan-quote = 返済予定表：{ $name }　{ $amount }（{ $term }）
plan-loan = ご返済予定表：ローン番号{ $number }（{ $name }）
plan-statement = ご利用明細：ローン番号{ $number }（{ $name }）
plan-change = ローン番号{ $number }（{ $name }）：変更前と変更後の返済予定表
plan-sum = 全{ $count }回、初回のご返済額は{ $payment }。総額{ $total }、うち利息{ $interest }。
plan-sum-change = 変更前：全{ $count_before }回、総額{ $before }。変更後：全{ $count }回、総額{ $total }。
plan-number = 回
plan-due = 返済日
plan-payment = 返済額
plan-principal = 元金
plan-interest = 利息
plan-overdue = ご入金がまだの分
plan-balance = 残高
plan-total = 合計
plan-currency = 通貨
plan-each = 1回あたりの返済額
plan-year = 1年あたりの返済額
plan-left = 元金の残高
plan-before = 変更前
plan-now = 変更後
plan-in = 金額の単位：{ $currency }
plan-example = 試算例であり、お申し込みの条件を示すものではありません。
plan-made = { $as_of }現在
plan-rate = 金利（年率）
plan-apr = 実質年率（APR）
plan-fee = 事務手数料
plan-owed = 元金の残高
plan-arrears = 期日を過ぎてご入金がまだの分
plan-payoff = 本日完済される場合の金額（利息を含む）
plan-borrower = お客様名
plan-source = { $lender }のローン台帳による（{ $as_of }現在）。本書は証明書ではありません。証明書や原本証明付きの写しは担当者が発行いたします。
plan-page = { $page } / { $pages }ページ
plan-table = すべての回を表示
plan-save = { $form }で保存
