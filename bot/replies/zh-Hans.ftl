# 简体中文（中国大陆用语）
# formal：称“您”，用“请、敬请、烦请、为您”；提到自己一方用“我们”，助手自称“我”。
# neutral：称“您”，平实客气，不用敬辞堆砌。
# casual：称“你”，口语，语气词（哦、啦、呀）只偶尔用；不用网络流行语，不称“亲”。
# item_、按钮和网页文字不区分语气，尽量不出现人称。
# 经办人员一律称“客户经理”，审批说“由专人审批”，找真人说“转人工”。年化综合融资成本（APR）是 apr 的固定叫法。
# 排版：金额、百分比、编号、次数前后空一格；期限与日期本身以汉字结尾，不空格。

## courtesies

utter_greet =
    { $formality ->
        [formal] 您好，感谢您联系{ $lender }。请问有什么可以为您效劳？
        [casual] 你好呀，这里是{ $lender }。想问点什么？
       *[neutral] 您好，这里是{ $lender }。请问有什么可以帮您？
    }
utter_goodbye =
    { $formality ->
        [formal] 感谢您的咨询，再见。日后如有需要，敬请随时联系我们。
        [casual] 回头见，有事随时来找我哦。
       *[neutral] 再见。有需要的话，随时可以再来问我。
    }
utter_thank =
    { $formality ->
        [formal] 您客气了，能为您服务是我们的荣幸。
        [casual] 不客气，帮上忙就好😊
       *[neutral] 不客气，很高兴能帮到您。
    }
utter_chitchat =
    { $formality ->
        [formal] 很高兴能与您聊聊。我所熟悉的只有贷款方面的事，如有这方面的疑问，敬请告诉我。
        [casual] 跟你聊天挺开心的。不过我只懂贷款这些事，想了解的话尽管问。
       *[neutral] 很高兴跟您聊天。我只懂贷款方面的事，有这方面的问题可以问我。
    }
utter_bot_challenge =
    { $formality ->
        [formal] 如实向您说明：我是{ $lender }的智能助手，是一个程序，并非真人。您随时可以要求由客户经理为您服务。
        [casual] 我是{ $lender }的智能助手，是个程序，不是真人。想找真人聊，随时跟我说一声就行。
       *[neutral] 我是{ $lender }的智能助手，是程序，不是真人。您随时可以转人工服务。
    }
utter_capabilities =
    { $formality ->
        [formal] 我可以为您解答{ $lender }的贷款问题并提供准确的数字，也可以测算月供、查询您名下的贷款。如您还款有困难或需要投诉，我会请客户经理为您处理。
        [casual] { $lender }贷款的事都可以问我，数字给你准的；还能帮你算月供、查你的贷款。还款有难处或者想投诉，我来转给客户经理。
       *[neutral] 我可以解答{ $lender }的贷款问题并给出准确的数字，也可以测算月供、查询您的贷款。还款有困难或要投诉，我会转给客户经理处理。
    }
utter_out_of_scope =
    { $formality ->
        [formal] 很抱歉，这件事超出了我的服务范围。{ $lender }贷款方面的问题，敬请随时向我咨询。
        [casual] 这个我就帮不上啦。{ $lender }贷款方面的事，可以问我。
       *[neutral] 抱歉，这件事我帮不上忙。我负责的是{ $lender }贷款方面的问题。
    }
utter_not_understood =
    { $formality ->
        [formal] 很抱歉，我未能理解您的意思。烦请您换一种说法，或用一句话告诉我您想咨询什么。
        [casual] 不好意思，我没太看懂。换个说法，或者用一句话告诉我是什么事，好吗？
       *[neutral] 抱歉，我没有理解您的意思。请换个说法，或者用一句话说说是什么事。
    }
utter_not_understood_again =
    { $formality ->
        [formal] 十分抱歉，我仍不能确定您的意思。敬请从下面选择一项，或由客户经理为您服务。
        [casual] 还是没弄明白，不好意思。你从下面选一个，或者直接找人工，都行。
       *[neutral] 抱歉，我还是不太确定。您可以从下面选一项，也可以转人工服务。
    }
utter_affirm_noted =
    { $formality ->
        [formal] 好的。请问接下来需要为您办理什么？
        [casual] 好的，接下来想做什么？
       *[neutral] 好的，接下来需要我做什么？
    }
utter_deny_noted =
    { $formality ->
        [formal] 好的，没有关系。如有需要，敬请随时告诉我。
        [casual] 行，没关系。要用到我的时候说一声就好。
       *[neutral] 好的，没关系。需要时随时可以找我。
    }
utter_stopped =
    { $formality ->
        [formal] 好的，已为您取消。请问还有什么可以为您效劳？
        [casual] 好，这个就先不弄了。还有别的事吗？
       *[neutral] 好的，已经停下了。还需要我做什么？
    }
utter_nothing_to_stop =
    { $formality ->
        [formal] 目前没有正在为您办理的事项。请问有什么可以为您效劳？
        [casual] 现在没有在办的事哦。要帮你看点什么？
       *[neutral] 目前没有正在办理的事项。请问需要我做什么？
    }
utter_ask_what_for =
    { $formality ->
        [formal] 感谢您提供这项信息。请问是要办理哪一项业务？
        [casual] 收到，谢谢。这个是要用在哪儿呢？
       *[neutral] 收到，谢谢。请问是要用来办什么？
    }
utter_rephrase =
    { $formality ->
        [formal] 请容我换一种更简明的说法：
        [casual] 我换个简单的说法：
       *[neutral] 我用简单一点的话再说一遍：
    }
utter_nothing_to_rephrase =
    { $formality ->
        [formal] 我很乐意为您说明。请问您想了解的是哪一项？
        [casual] 可以呀，想听哪一个？
       *[neutral] 可以的。您想让我解释哪一项？
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] 好的，接下来我将使用简体中文为您服务。
        [casual] 好，接下来我就用简体中文跟你聊。
       *[neutral] 好的，接下来我用简体中文和您交流。
    }
utter_ask_language =
    { $formality ->
        [formal] 请问您希望使用哪种语言？目前可选：{ $languages }。
        [casual] 你想用哪种语言聊？可以选：{ $languages }。
       *[neutral] 您想使用哪种语言？可以选择：{ $languages }。
    }
utter_language_unsupported =
    { $formality ->
        [formal] 十分抱歉，我暂不能使用该语言。我可以使用的语言有：{ $languages }。您也可以请客户经理为您服务。
        [casual] 不好意思，这种语言我还不会写。我会的有：{ $languages }。也可以帮你转人工。
       *[neutral] 抱歉，我暂时不能用这种语言。我可以使用：{ $languages }。您也可以转人工服务。
    }
utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] 好的，遵照您的要求，接下来我会以正式的措辞为您服务。
        [casual] 好嘞，那我就随意点，咱们像熟人一样聊。
        [brief]
            { $formality ->
                [formal] 好的，为您简要说明。
                [casual] 好，说短点。
               *[neutral] 好的，会简短些。
            }
        [warm]
            { $formality ->
                [formal] 好的，谢谢您告诉我。有什么事，请您慢慢说，我会用心陪您看清楚。
                [casual] 好呀，谢谢你跟我说。有什么事慢慢讲，我陪着你弄清楚。
               *[neutral] 好的，谢谢您告诉我。接下来有什么事，我陪您一起慢慢看。
            }
        [direct]
            { $formality ->
                [formal] 好的，我会直接为您说明要点。
                [casual] 好，有话直说。
               *[neutral] 好的，我直接说重点。
            }
        [gentle]
            { $formality ->
                [formal] 好的，若先前的话有不够妥当之处，还请您见谅。接下来我会说得更委婉些。
                [casual] 好，刚才要是说得太直了，别往心里去哦。我会说得柔和一点。
               *[neutral] 好的，刚才要是说得太直接，请别介意。接下来我会说得柔和一些。
            }
        [plain]
            { $formality ->
                [formal] 好的，接下来我会尽量说得通俗易懂，少用专业术语。
                [casual] 好，那我就用大白话说。
               *[neutral] 好的，我会说得简单易懂，少用术语。
            }
       *[neutral] 好的，接下来我会用平实客气的语气和您交流。
    }
utter_style_unclear =
    { $formality ->
        [formal] 请问您希望我以怎样的语气为您服务？
        [casual] 你希望我用什么语气跟你聊？
       *[neutral] 您希望我用什么样的语气交流？
    }
utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] 我这样措辞，是参考了您在对话中的用语：{ $evidence }。
                [wish] 我这样措辞，是遵照您提出的要求。
               *[start] 无论与哪一位交流，我起初都会使用礼貌的语气。
            }我不会凭姓名或国籍作任何推断。目前的语气为：正式、{ $directness ->
                [indirect] 委婉
               *[direct] 直接说明要点
            }、{ $orientation ->
                [relational] 多一些问候
               *[efficient] 注重效率
            }；您随时可以提出更改。
        [casual]
            { $source ->
                [evidence] 我是照着你用过的词调整的：{ $evidence }。
                [wish] 我这么说话，是按你的要求来的。
               *[start] 刚开始跟谁聊，我都会客气一些。
            }我不会凭名字或者国籍去猜什么。现在的风格是：轻松、{ $directness ->
                [indirect] 说得委婉
               *[direct] 有话直说
            }、{ $orientation ->
                [relational] 多一些关心
               *[efficient] 讲效率
            }。想换随时跟我说。
       *[neutral]
            { $source ->
                [evidence] 我的语气参考了您用过的词：{ $evidence }。
                [wish] 我的语气是按您的要求调整的。
               *[start] 对每个人，我一开始都会用礼貌的语气。
            }我不会凭姓名或国籍做任何推断。现在的风格是：平实客气、{ $directness ->
                [indirect] 说得委婉
               *[direct] 直接说重点
            }、{ $orientation ->
                [relational] 多一些关心
               *[efficient] 注重效率
            }。您随时可以更改。
    }

## loan questions

utter_products =
    { $formality ->
        [formal] 我们目前为您提供以下贷款：
            { $items }
            以上为{ $as_of }的条件。
        [casual] 我们现在有这些贷款：
            { $items }
            以上是{ $as_of }的条件。
       *[neutral] 我们目前有以下贷款：
            { $items }
            以上是{ $as_of }的条件。
    }
item_product = • { $name }：年利率 { $rate } 起，额度 { $min } 至 { $max }，期限{ $term_min }至{ $term_max }
utter_faq =
    { $answer }

    { $lender }，{ $as_of }。

utter_faq_elsewhere =
    { $formality ->
        [formal] 这一问题的答复目前只有一种语言的版本（{ $language }，{ $as_of }），以下按原文呈现；工作人员很乐意为您说明。
        [casual] 这个只有一种语言的答复（{ $language }，{ $as_of }），我照原文发给你，看不懂可以让工作人员讲讲。
       *[neutral] 这一问题的答复只有一种语言的版本（{ $language }，{ $as_of }），以下按原文提供，工作人员可以为您说明。
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] 请问您想了解的是否为以下其中一项？
        [casual] 你想问的是下面哪个吗？
       *[neutral] 请问您想问的是以下其中一项吗？
    }

utter_faq_unknown =
    { $formality ->
        [formal] 很抱歉，这件事我不清楚，也不便猜测。工作人员可以答复您，请问需要为您转接吗？
        [casual] 这个我不知道，也不想瞎猜。工作人员知道，要转过去吗？
       *[neutral] 抱歉，这件事我不清楚，也不想猜。工作人员可以回答您，需要转接吗？
    }

utter_product =
    { $formality ->
        [formal] 为您介绍{ $name }：
            { $purpose }
            额度为 { $min } 至 { $max }，期限为{ $term_min }至{ $term_max }；年利率 { $rate } 起，年化综合融资成本（APR）示例为 { $apr }。
            以上为{ $as_of }的条件。
        [casual] { $name }是这样的：
            { $purpose }
            能借 { $min } 到 { $max }，可以分{ $term_min }到{ $term_max }还；年利率 { $rate } 起，年化综合融资成本（APR）举个例子是 { $apr }。
            这是{ $as_of }的条件。
       *[neutral] { $name }：
            { $purpose }
            额度 { $min } 至 { $max }，期限{ $term_min }至{ $term_max }；年利率 { $rate } 起，年化综合融资成本（APR）示例 { $apr }。
            以上是{ $as_of }的条件。
    }
utter_interest_rate =
    { $formality ->
        [formal] 目前各类贷款的利率如下：
            { $items }
            年化综合融资成本（APR）已计入各项费用；最终利率以正式贷款方案为准。以上为{ $as_of }的利率。
        [casual] 现在的利率是这样：
            { $items }
            年化综合融资成本（APR）把费用也算进去了；最后以给你的正式方案为准。这是{ $as_of }的利率。
       *[neutral] 目前的利率如下：
            { $items }
            年化综合融资成本（APR）已包含费用；最终利率以正式贷款方案为准。以上是{ $as_of }的利率。
    }
item_rate =
    • { $name }：年利率 { $rate }（{ $rate_type ->
        [fixed] 固定利率
       *[floating] 浮动利率
    }），年化综合融资成本（APR）{ $apr }（以借 { $amount }、期限{ $term }为例）
utter_fees =
    { $formality ->
        [formal] 各项费用为您列示如下：
            { $items }
            逾期还款的费用：
            { $late }
            除上述费用外，办理贷款及还款期间不另收其他费用；提前还款另有约定。以上为{ $as_of }的收费标准。
        [casual] 费用是这些：
            { $items }
            晚还的话：
            { $late }
            除了这些，办贷款和还款期间不会再收别的；提前还款另算。这是{ $as_of }的标准。
       *[neutral] 各项费用如下：
            { $items }
            逾期还款的费用：
            { $late }
            除此之外，办理贷款和还款期间不另收费；提前还款另有约定。以上是{ $as_of }的收费标准。
    }
item_fee_none = • { $name }：不收手续费
item_fee_money = • { $name }：手续费 { $fee }，办理时一次性收取
item_fee_percent = • { $name }：手续费为贷款金额的 { $fee }，最低 { $fee_min }，办理时一次性收取
item_late_money = • 宽限期{ $days }；超过宽限期，收取逾期违约金 { $fee }
item_late_percent = • 宽限期{ $days }；超过宽限期，逾期部分按年利率 { $rate } 计收
utter_eligibility =
    { $formality ->
        [formal] 申请条件为您说明如下：
            { $conditions }
            您名下所有贷款的月供合计，不超过税后月收入的 { $share }。申请由专人审批，对结果如有异议，您可以申请人工复核。
        [casual] 符合这些条件就可以申请：
            { $conditions }
            另外，你所有贷款的月供加起来，不能超过税后月收入的 { $share }。申请由专人审批，对结果有疑问还可以申请人工复核。
       *[neutral] 申请条件如下：
            { $conditions }
            您所有贷款的月供合计，不超过税后月收入的 { $share }。申请由专人审批，对结果有异议可以申请人工复核。
    }
item_age_from = • 年满 { $age_min } 周岁
item_age_between = • 年龄在 { $age_min } 至 { $age_max } 周岁之间
item_line = • { $line }
utter_documents =
    { $formality ->
        [formal] 办理{ $name }，烦请您备齐以下材料：
            { $items }
        [casual] 办{ $name }要准备这些材料：
            { $items }
       *[neutral] 办理{ $name }需要以下材料：
            { $items }
    }
utter_how_to_apply =
    { $formality ->
        [formal] 申请流程为您说明如下：
            { $items }
            材料齐全后，我们会在{ $days }内告知您审批结果。
        [casual] 申请就按这几步来：
            { $items }
            材料齐了以后，{ $days }内出结果。
       *[neutral] 申请步骤如下：
            { $items }
            材料齐全后，{ $days }内会有审批结果。
    }
item_step = { $number }. { $line }
utter_processing_time =
    { $formality ->
        [formal] 办理所需时间如下：
            { $items }
            审批时间自我们收齐您的材料之日起计算。
        [casual] 大概要这么久：
            { $items }
            审批时间从材料交齐那天开始算。
       *[neutral] 办理时间如下：
            { $items }
            审批时间从材料齐全之日起算。
    }
item_processing = • { $name }：{ $decision }内出审批结果，签约后{ $payout }内放款
utter_borrowing_limit =
    { $formality ->
        [formal] 各类贷款的额度如下：
            { $items }
            您个人的额度与收入有关：名下所有贷款的月供合计，最多为税后月收入的 { $share }，最终由专人审批确定。
        [casual] 能借的额度是这样：
            { $items }
            具体到你个人，要看收入：所有贷款的月供加起来，最多占税后月收入的 { $share }，最后由专人审批决定。
       *[neutral] 贷款额度如下：
            { $items }
            个人额度取决于收入：您所有贷款的月供合计，最多占税后月收入的 { $share }，最终由专人审批决定。
    }
item_limit = • { $name }：{ $min } 至 { $max }
utter_repayment_methods =
    { $formality ->
        [formal] 您可以通过以下方式还款：
            { $items }
        [casual] 这几种方式都能还：
            { $items }
       *[neutral] 还款方式有：
            { $items }
    }
utter_early_repayment =
    { $formality ->
        [formal] 您随时可以部分或全部提前还款，相关费用如下：
            { $items }
        [casual] 想提前还随时都行，还一部分或者一次还清都可以，费用是这样：
            { $items }
       *[neutral] 您随时可以提前还款，部分或全部都可以，费用如下：
            { $items }
    }
item_early_free = • { $name }：提前还款不收费用
item_early_fee = • { $name }：放款后{ $within }内提前还款，按提前还款金额的 { $fee } 收取违约金，之后不收
utter_collateral =
    { $formality ->
        [formal] 各类贷款的担保要求如下：
            { $items }
        [casual] 要不要抵押或担保，是这样的：
            { $items }
       *[neutral] 担保要求如下：
            { $items }
    }
item_named_line = • { $name }：{ $line }
utter_glossary =
    { $formality ->
        [formal] 为您解释“{ $term }”：{ $meaning }
        [casual] “{ $term }”简单说就是：{ $meaning }
       *[neutral] { $term }：{ $meaning }
    }
    举个例子：{ $example }
utter_glossary_unknown =
    { $formality ->
        [formal] 请问您想了解哪个词语？我可以为您解释，例如：
            { $terms }
        [casual] 你想问哪个词？比如这些我都能讲：
            { $terms }
       *[neutral] 您想了解哪个词？我可以解释，例如：
            { $terms }
    }
item_term = • { $term }
utter_consumer_rights =
    { $formality ->
        [formal] 您享有的权利，为您整理如下：
            { $items }
            以上内容仅供您参考，不构成法律意见。
        [casual] 你有这些权利：
            { $items }
            这些供你了解，不算法律意见。
       *[neutral] 您享有以下权利：
            { $items }
            以上内容供您了解，不构成法律意见。
    }
item_right = • { $line }（依据：{ $source }）
item_right_unverified = • { $line }（尚未核实，请向客户经理确认）
utter_privacy =
    { $formality ->
        [formal] 关于您的个人信息，我们的做法如下：
            { $items }
        [casual] 你的个人信息，我们是这样处理的：
            { $items }
       *[neutral] 您的个人信息是这样处理的：
            { $items }
    }
utter_contact =
    { $formality ->
        [formal] 您可以通过以下方式联系我们：
            电话：{ $phone }
            邮箱：{ $email }
            地址：{ $address }
            营业时间：
            { $items }
            { $open ->
                [open] 现在是营业时间，欢迎来电或到店咨询。
               *[closed] 现在是非营业时间，将于{ $opens_at } 恢复营业。
            }
        [casual] 可以这样联系我们：
            电话：{ $phone }
            邮箱：{ $email }
            地址：{ $address }
            营业时间：
            { $items }
            { $open ->
                [open] 现在有人在，可以直接打过来。
               *[closed] 现在已经下班啦，{ $opens_at } 恢复营业。
            }
       *[neutral] 联系方式如下：
            电话：{ $phone }
            邮箱：{ $email }
            地址：{ $address }
            营业时间：
            { $items }
            { $open ->
                [open] 现在是营业时间。
               *[closed] 现在是非营业时间，{ $opens_at } 恢复营业。
            }
    }
item_hours = • { $days }：{ $hours }

utter_compare_rates =
    { $formality ->
        [formal] 以{ $name } { $amount }、期限{ $term }为例，各类利率对比如下：
            { $items }
            浮动利率可能下调，也可能上调，敬请留意。以上为{ $as_of }的利率。
        [casual] { $name }借 { $amount }、分{ $term }还，几种利率放在一起看：
            { $items }
            浮动利率会降也会涨哦。这是{ $as_of }的利率。
       *[neutral] { $name } { $amount }、期限{ $term }，各类利率对比如下：
            { $items }
            浮动利率可能下调，也可能上调。以上是{ $as_of }的利率。
    }

item_compare_fixed = • 固定利率：整个期限年利率 { $rate }，月供固定为 { $instalment }，还款总额 { $total }，年化综合融资成本（APR）{ $apr }

item_compare_floating = • 浮动利率：目前年利率 { $rate }（{ $index } { $index_rate } + 加点 { $margin }），利率不变时月供 { $instalment }，年化综合融资成本（APR）{ $apr }；利率若上调一个百分点，月供为 { $higher }

item_compare_stepped = • 阶梯利率：{ $steps }；还款总额 { $total }，年化综合融资成本（APR）{ $apr }

item_compare_step = 第 { $number } 个月起年利率 { $rate }（月供 { $instalment }）

item_rate_floating = • { $name }：浮动利率，目前年利率 { $rate }（{ $index } { $index_rate } + 加点 { $margin }），年化综合融资成本（APR）{ $apr }（以借 { $amount }、期限{ $term }为例）

item_rate_stepped = • { $name }：阶梯利率，前{ $first }每年 { $rate }，之后最高 { $highest }，年化综合融资成本（APR）{ $apr }（以借 { $amount }、期限{ $term }为例）

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] 您提到希望月供稳定不变，据此为您排列如下：
                [flexibility] 您提到希望还款灵活，据此为您排列如下：
                [speed] 您提到希望尽快拿到款项，据此为您排列如下：
                [family_home] 您提到希望为家人安一个家，据此为您排列如下：
                [faith] 您提到出于信仰，希望贷款不涉及利息，据此为您排列如下：
               *[lowest_cost] 您提到希望总成本最低，据此为您排列如下：
            }
            { $items }
            能否获批由专人审批决定。以上为{ $as_of }的条件。
        [casual] { $priority ->
                [stability] 你说想每个月都还一样的钱，我按这个给你排了一下：
                [flexibility] 你说还款想灵活一点，我按这个给你排了一下：
                [speed] 你说想快点拿到钱，我按这个给你排了一下：
                [family_home] 你说想给家人一个家，我按这个给你排了一下：
                [faith] 你说因为信仰不碰利息，我按这个给你排了一下：
               *[lowest_cost] 你说想总共花得最少，我按这个给你排了一下：
            }
            { $items }
            批不批由专人决定。这是{ $as_of }的条件。
       *[neutral] { $priority ->
                [stability] 您看重月供稳定，按这一点排列如下：
                [flexibility] 您看重还款灵活，按这一点排列如下：
                [speed] 您希望尽快拿到钱，按这一点排列如下：
                [family_home] 您想给家人一个家，按这一点排列如下：
                [faith] 您出于信仰，希望贷款不涉及利息，按这一点排列如下：
               *[lowest_cost] 您希望总成本最低，按这一点排列如下：
            }
            { $items }
            能否获批由专人审批决定。以上是{ $as_of }的条件。
    }

item_suits_stability = • { $name }：固定利率 { $rate }，月供到最后一期都不变；年化综合融资成本（APR）{ $apr }

item_suits_flexibility_free = • { $name }：随时可以提前还款，不收费用；年化综合融资成本（APR）{ $apr }

item_suits_flexibility_fee = • { $name }：放款后{ $within }内提前还款，按提前还款金额的 { $fee } 收取违约金，之后不收；年化综合融资成本（APR）{ $apr }

item_suits_speed = • { $name }：{ $decision }内出审批结果，签约后{ $payout }内放款；年化综合融资成本（APR）{ $apr }

item_suits_lowest_cost = • { $name }：年化综合融资成本（APR）{ $apr }；以借 { $amount }、期限{ $term }为例，还款总额 { $total }

item_suits_family_home = • { $name }：{ $min } 至 { $max }，期限最长{ $term_max }，用于自住房；年化综合融资成本（APR）{ $apr }

item_suits_faith = • { $name }：不计利息，贷款机构的利润事先约定、之后不变；年化综合融资成本（APR）{ $apr } 仅供比较

item_costs_least = • 成本最低：{ $name }，年化综合融资成本（APR）{ $apr }

utter_no_faith_product =
    { $formality ->
        [formal] 很抱歉，我们在这个地区没有不计利息的贷款，我也不会把要付利息的贷款说成无息贷款。如您愿意，客户经理可以与您谈谈有哪些可行的办法。
        [casual] 我们在这个地区没有不计利息的贷款，我也不会硬说有。想聊聊还有什么办法，可以找客户经理。
       *[neutral] 我们在这个地区没有不计利息的贷款，我也不会把要付利息的贷款说成无息贷款。客户经理可以和您谈谈有哪些可行的办法。
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] 请问您想了解的是哪一种贷款？
        [casual] 是哪种贷款呢？
       *[neutral] 请问是哪种贷款？
    }
utter_ask_amount =
    { $formality ->
        [formal] 请问您希望借多少？{ $name }的额度为 { $min } 至 { $max }。
        [casual] 想借多少？{ $name }能借 { $min } 到 { $max }。
       *[neutral] 您想借多少？{ $name }的额度是 { $min } 至 { $max }。
    }
utter_ask_term =
    { $formality ->
        [formal] 请问您希望分多长时间还清？{ $name }的期限为{ $min }至{ $max }。
        [casual] 想分多久还？{ $name }可以选{ $min }到{ $max }。
       *[neutral] 您想分多久还清？{ $name }的期限是{ $min }至{ $max }。
    }
utter_amount_out_of_range =
    { $formality ->
        [formal] 您提出的 { $amount } 不在{ $name }的额度范围内，可借金额为 { $min } 至 { $max }。请问您希望改为多少？
        [casual] { $amount } 不在{ $name }的范围里，能借的是 { $min } 到 { $max }。换个金额试试？
       *[neutral] { $amount } 不在{ $name }的额度范围内，可借 { $min } 至 { $max }。您想改成多少？
    }
utter_term_out_of_range =
    { $formality ->
        [formal] 您提出的{ $term }不在{ $name }的期限范围内，可选期限为{ $min }至{ $max }。请问您希望改为多长时间？
        [casual] { $term }不在{ $name }的范围里，能选的是{ $min }到{ $max }。换个期限试试？
       *[neutral] { $term }不在{ $name }的期限范围内，可选{ $min }至{ $max }。您想改成多久？
    }
utter_amount_not_read =
    { $formality ->
        [formal] 烦请您以数字写明金额，例如 20,000。
        [casual] 金额用数字写给我就行，比如 20,000。
       *[neutral] 请用数字写出金额，例如 20,000。
    }
utter_term_not_read =
    { $formality ->
        [formal] 烦请您告知还款期限，以月或年为单位均可。
        [casual] 想分多久还？说几个月或者几年都行。
       *[neutral] 请告诉我期限，几个月或几年都可以。
    }
utter_currency_not_offered =
    { $formality ->
        [formal] 很抱歉，我们暂不提供以 { $currency } 计价的贷款，烦请您以 { $ours } 告知金额。
        [casual] 我们这边不做 { $currency } 的贷款哦，用 { $ours } 告诉我金额吧。
       *[neutral] 我们不提供以 { $currency } 计价的贷款，请用 { $ours } 告诉我金额。
    }
utter_instalment =
    { $formality ->
        [formal] 为您测算{ $name }：借款 { $amount }，期限{ $term }，年利率 { $rate }，月供为 { $instalment }。
            还款总额 { $total }，其中利息 { $interest }；另收手续费 { $fee }；年化综合融资成本（APR）为 { $apr }。
            以上按{ $as_of }的利率计算，仅为测算示例，并非正式贷款方案。
        [casual] 帮你算好了：{ $name }借 { $amount }，分{ $term }还，年利率 { $rate }，每个月还 { $instalment }。
            一共要还 { $total }，其中利息 { $interest }；手续费另算 { $fee }；年化综合融资成本（APR）是 { $apr }。
            用的是{ $as_of }的利率。这只是测算，不是正式方案哦。
       *[neutral] { $name }借 { $amount }，期限{ $term }，年利率 { $rate }，月供 { $instalment }。
            还款总额 { $total }，其中利息 { $interest }；手续费另计 { $fee }；年化综合融资成本（APR）{ $apr }。
            利率日期：{ $as_of }。以上是测算示例，不是正式贷款方案。
    }
utter_plan =
    { $formality ->
        [formal] 借款 { $amount }、期限{ $term }的还款计划如下：
            { $rows }
            还款合计 { $total }，其中利息 { $interest }，谨供参考。
        [casual] 借 { $amount }、分{ $term }还，每期是这样：
            { $rows }
            一共还 { $total }，其中利息 { $interest }。
       *[neutral] 借 { $amount }、期限{ $term }的还款计划：
            { $rows }
            合计 { $total }，其中利息 { $interest }。
    }
item_plan_row = 第 { $number } 期：还 { $payment }（本金 { $principal } + 利息 { $interest }），剩余本金 { $balance }
item_plan_row_due = 第 { $number } 期（{ $due }）：还 { $payment }（本金 { $principal } + 利息 { $interest }），剩余本金 { $balance }
item_plan_row_charges = 第 { $number } 期（{ $due }）：还 { $payment }（本金 { $principal } + 利息 { $interest } + 其他费用 { $charges }），剩余本金 { $balance }
item_plan_gap = ……中间还有 { $count } 期，方式相同……
utter_no_plan_yet =
    { $formality ->
        [formal] 列出还款计划之前，请容我先为您测算一笔。请问您希望借多少？
        [casual] 我们先算一笔吧，想借多少？
       *[neutral] 我们先测算一笔，再列还款计划。您想借多少？
    }

utter_early_example =
    { $formality ->
        [formal] { $name }（{ $amount }、期限{ $term }），如您在还第 { $after } 期时一并提前还款 { $early }，测算如下：
            { $items }
            以上仅为测算示例，并非正式贷款方案。
        [casual] { $name }（{ $amount }、分{ $term }还），要是还第 { $after } 期的时候顺便多还 { $early }：
            { $items }
            这只是测算，不是正式方案哦。
       *[neutral] { $name }（{ $amount }、期限{ $term }），如果在还第 { $after } 期时一并提前还 { $early }：
            { $items }
            以上是测算示例，不是正式贷款方案。
    }

utter_early_own_loan =
    { $formality ->
        [formal] 您的贷款（编号 { $number }）今日尚欠 { $owed }，如于今日提前还款 { $early }，测算如下：
            { $items }
            以上金额以{ $as_of }为准；在您还款之前，客户经理会与您确认。
        [casual] 你的贷款（编号 { $number }）今天还欠 { $owed }，要是今天先还 { $early }：
            { $items }
            这是算到{ $as_of }的数字，还之前客户经理会再跟你确认。
       *[neutral] 您的贷款（编号 { $number }）今天尚欠 { $owed }，如果今天提前还 { $early }：
            { $items }
            数字以{ $as_of }为准，还款前由客户经理确认。
    }

item_early_shorter = • 月供不变，缩短期限：提前{ $sooner }还清，少付利息 { $saved }

item_early_lower = • 到期日不变，减少月供：由 { $before } 减到 { $instalment }，少付利息 { $saved }

item_early_charge = • 提前还款违约金：{ $fee }

item_early_no_charge = • 提前还款不收费用

item_early_off = • 全部结清：{ $sum }，少付利息 { $saved }

utter_early_too_much =
    { $formality ->
        [formal] { $early } 已超过届时的欠款；{ $sum } 即可全部结清。
        [casual] { $early } 比那时候欠的还多，{ $sum } 就能全部还清啦。
       *[neutral] { $early } 超过届时的欠款，{ $sum } 就可以全部结清。
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] 为保障您的账户安全，查询前须核实身份。烦请输入{ $lender }提供的一次性识别码（8 位字母和数字，由客户经理或信函告知）；请勿发送密码或银行卡号。
        [casual] 查账户要先确认是你本人。把{ $lender }给你的一次性识别码发来就行（8 位字母和数字，客户经理或信里会给）；密码和银行卡号千万别发。
       *[neutral] 查询账户需要先核实身份。请输入{ $lender }的一次性识别码（8 位字母和数字，由客户经理或信函提供）；请不要发送密码或银行卡号。
    }
utter_code_wrong =
    { $formality ->
        [formal] 您输入的识别码不正确，烦请核对后重新输入。您还可以再试 { $left } 次。
        [casual] 这个识别码不对，再核对一下？还能试 { $left } 次。
       *[neutral] 识别码不正确，请核对后再试。还可以试 { $left } 次。
    }
utter_code_expired =
    { $formality ->
        [formal] 该识别码已使用过或已失效。客户经理可以为您提供新的识别码。
        [casual] 这个识别码用过了或者过期了，找客户经理拿个新的就好。
       *[neutral] 这个识别码已使用过或已失效，客户经理可以给您新的。
    }
utter_code_locked =
    { $formality ->
        [formal] 识别码多次输入有误，为保障您的账户安全，烦请等待 { $minutes } 分钟后再试，或请客户经理协助您。
        [casual] 识别码错了好几次，为了安全，先等 { $minutes } 分钟再试，或者让客户经理帮你。
       *[neutral] 识别码多次输入有误。为了账户安全，请等 { $minutes } 分钟再试，也可以请客户经理帮忙。
    }
utter_ask_who =
    { $formality ->
        [formal] 烦请提供您的客户编号，或您在{ $lender }预留的电子邮箱或电话号码。识别码仅会发送至预留的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }。
        [casual] 把客户编号，或者你在{ $lender }预留的邮箱、电话号码发给我就行。识别码只会发到预留的{ $way ->
                [phone] 电话号码
               *[email] 邮箱
            }。
       *[neutral] 请输入您的客户编号，或您在{ $lender }预留的电子邮箱或电话号码。识别码只会发送到预留的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }。
    }

utter_code_on_its_way =
    { $formality ->
        [formal] 如{ $lender }留有该信息，6 位数字识别码已{ $way ->
                [phone] 通过短信
               *[email] 通过电子邮件
            }发出，{ $minutes } 分钟内有效。烦请在此仅输入这 6 位数字。
        [casual] 如果{ $lender }有这个信息，6 位数字识别码已经{ $way ->
                [phone] 用短信
               *[email] 用邮件
            }发出，{ $minutes } 分钟内有效。在这里只输 6 位数字就行。
       *[neutral] 如果{ $lender }有该信息，6 位数字识别码已{ $way ->
                [phone] 通过短信
               *[email] 通过电子邮件
            }发出，{ $minutes } 分钟内有效。请在这里只输入这 6 位数字。
    }

utter_codes_too_often =
    { $formality ->
        [formal] 此处已多次申请识别码，请于 { $minutes } 分钟后再次申请；如您着急，客户经理乐意为您协助。
        [casual] 这里已经要过好几次识别码了，{ $minutes } 分钟后可以再要；着急的话，客户经理可以先帮你。
       *[neutral] 这里已多次申请识别码，{ $minutes } 分钟后可以再申请；如果着急，客户经理可以先为您处理。
    }

utter_share_number =
    { $formality ->
        [formal] 您也可以使用输入框下方的按钮，分享您本人的电话号码。
        [casual] 也可以用输入框下方的按钮，分享你自己的电话号码。
       *[neutral] 或者用输入框下方的按钮，分享您本人的电话号码。
    }

utter_number_unknown =
    { $formality ->
        [formal] 很抱歉，仅凭该电话号码无法核实您的身份。您可使用一次性识别码，或由客户经理为您协助。
        [casual] 光凭这个号码还确认不了是你。用一次性识别码就行，或者找客户经理帮忙。
       *[neutral] 仅凭这个电话号码无法核实您的身份。可以使用一次性识别码，或由客户经理协助。
    }

utter_number_foreign =
    { $formality ->
        [formal] 这不是您本人的电话号码。仅接受通过输入框下方按钮分享的本人号码。
        [casual] 这不是你自己的号码。只有用输入框下方按钮分享的自己号码才算。
       *[neutral] 这不是您本人的电话号码。只接受用输入框下方按钮分享的本人号码。
    }

utter_unlinked =
    { $formality ->
        [formal] 本对话已不再关联您的账户。再次为您说明账户之前，会先请您提供识别码。此前的内容仍保留在本对话中。
        [casual] 好了，这个对话不再关联你的账户。要再查账户，得先给识别码。之前的内容还在这个对话里。
       *[neutral] 这个对话已不再关联您的账户。再次查询账户前，需要识别码。之前的内容仍保留在这个对话中。
    }

utter_not_linked =
    { $formality ->
        [formal] 本对话未关联任何账户。
        [casual] 这个对话没有关联任何账户。
       *[neutral] 这个对话没有关联任何账户。
    }

utter_code_message = { $code } 是您与{ $lender }对话的识别码，{ $minutes } 分钟内有效。请勿告知任何人。如非您本人申请，请忽略本消息。

utter_code_subject = 您与{ $lender }对话的识别码

utter_recognised =
    { $formality ->
        [formal] 感谢您的配合，{ $name }，您的身份已核实。
        [casual] 谢谢，{ $name }，确认是你啦。
       *[neutral] 谢谢，{ $name }，身份已核实。
    }
utter_already_recognised =
    { $formality ->
        [formal] { $name }，您的身份此前已核实，无需再次验证。
        [casual] { $name }，之前已经确认过了，不用再验证。
       *[neutral] { $name }，您的身份已经核实过了。
    }
utter_application =
    { $formality ->
        [formal] 您的{ $name }申请（编号 { $number }）{ $state ->
                [received] 已于{ $since }收到。
                [checking] 自{ $since }起进入审核。
                [documents_missing] 自{ $since }起等待补充材料，客户经理可以告诉您还需要哪几项。
                [approved] 已于{ $since }审批通过。
                [declined] 于{ $since }有了结果，此次未获批准。您可以要求由专人复核。
               *[paid_out] 已于{ $since }放款。
            }
        [casual] 你的{ $name }申请（编号 { $number }）{ $state ->
                [received] { $since }已经收到啦。
                [checking] 从{ $since }开始审核，还在进行中。
                [documents_missing] 从{ $since }起在等补材料，还差哪几样可以问客户经理。
                [approved] { $since }已经批下来了。
                [declined] { $since }出了结果，这次没有批。你可以要求由专人再看一遍。
               *[paid_out] { $since }已经放款了。
            }
       *[neutral] 您的{ $name }申请（编号 { $number }）{ $state ->
                [received] 已在{ $since }收到。
                [checking] 从{ $since }起在审核中。
                [documents_missing] 从{ $since }起等待补充材料，还缺哪几项可以向客户经理确认。
                [approved] 已在{ $since }审批通过。
                [declined] 在{ $since }有了结果，这次没有获批。您可以要求由专人复核。
               *[paid_out] 已在{ $since }放款。
            }
    }
utter_no_application =
    { $formality ->
        [formal] 目前未查询到您有进行中的贷款申请。
        [casual] 没查到你有正在办的贷款申请。
       *[neutral] 没有查到正在办理的贷款申请。
    }
utter_balance =
    { $formality ->
        [formal] 截至{ $as_of }，您的贷款余额如下：
            { $items }
        [casual] 到{ $as_of }为止，你还剩这些没还：
            { $items }
       *[neutral] 截至{ $as_of }，您的贷款余额：
            { $items }
    }
item_balance = • { $name }（{ $number }）：剩余本金 { $principal }；今天结清需 { $payoff }（含利息）
item_balance_arrears = • { $name }（{ $number }）：剩余本金 { $principal }；今天结清需 { $payoff }（含利息）；已到期待还 { $arrears }
utter_next_payment =
    { $formality ->
        [formal] 您的下一期还款如下：
            { $items }
        [casual] 下一期要还的是：
            { $items }
       *[neutral] 您的下期还款：
            { $items }
    }
item_next_payment = • { $name }（{ $number }）：{ $due }还 { $payment }
item_next_payment_overdue = • { $name }（{ $number }）：{ $due }还 { $payment }；此前已到期待还 { $arrears }。如果有不方便的地方，请在这里说一声，我们一起想办法
utter_schedule =
    { $formality ->
        [formal] 您的{ $name }（{ $number }）还款计划如下，敬请查阅：
            { $rows }
        [casual] 你的{ $name }（{ $number }）是这样还的：
            { $rows }
       *[neutral] { $name }（{ $number }）的还款计划：
            { $rows }
    }
utter_no_loan =
    { $formality ->
        [formal] 您名下目前没有未结清的贷款。
        [casual] 你名下现在没有在还的贷款哦。
       *[neutral] 您的账户下没有在还的贷款。
    }
utter_statement =
    { $formality ->
        [formal]
            您的贷款对账单如下，截至{ $as_of }：
            { $items }
            剩余各期均列于所附还款计划。如需盖章副本、证明或合同副本，可由客户经理为您办理。
        [casual]
            你的贷款到{ $as_of }是这样的：
            { $items }
            剩下的每一期都在附的还款计划里。要盖章副本、证明或者合同副本的话，找客户经理就行。
       *[neutral]
            贷款对账单，截至{ $as_of }：
            { $items }
            剩余各期都在所附还款计划里。盖章副本、证明和合同副本由客户经理办理。
    }

utter_statement_noted =
    { $formality ->
        [formal] 已为您登记，客户经理将为您准备文件，并在{ $by } 前答复您。受理编号：{ $reference }。
        [casual] 记下了，客户经理会帮你准备文件，{ $by } 前回复你。编号：{ $reference }。
       *[neutral] 已登记，客户经理会准备这份文件，在{ $by } 前答复您。受理编号：{ $reference }。
    }
utter_payment_noted =
    { $formality ->
        [formal] 感谢您告知。我们会核对这笔还款，并在{ $by } 前答复您；如在此期间收到还款提醒，请不必理会。受理编号：{ $reference }。
        [casual] 谢谢你告诉我。这笔还款我们去核对，{ $by } 前回复你；要是这会儿刚好收到提醒，不用管它。编号：{ $reference }。
       *[neutral] 谢谢您告诉我。我们会核对这笔还款，在{ $by } 前答复您；如果刚好收到还款提醒，请忽略。受理编号：{ $reference }。
    }
utter_contact_change_noted =
    { $formality ->
        [formal] 已为您登记。为保障您的账户安全，客户经理将在{ $by } 前拨打您原先预留的电话，与您确认此次变更。受理编号：{ $reference }。
        [casual] 记下了。为了安全，客户经理会在{ $by } 前打你原来留的电话确认一下。编号：{ $reference }。
       *[neutral] 已登记。为了安全，客户经理会在{ $by } 前拨打您原来预留的电话确认变更。受理编号：{ $reference }。
    }

utter_ask_new_contact =
    { $formality ->
        [formal] 烦请告知您新的电子邮箱或电话号码，直接写在这里即可；如为境外号码，请加上国家或地区代码。
        [casual] 新的邮箱或者电话号码是什么？直接发在这里就行；境外号码要加国家或地区代码。
       *[neutral] 您新的电子邮箱或电话号码是什么？请直接写在这里；境外号码请加上国家或地区代码。
    }

utter_contact_not_read =
    { $formality ->
        [formal] 很抱歉，未能从中辨认出电子邮箱或电话号码。烦请您只写新的那一个，并写完整：邮箱如 name@example.com，电话请带国家或地区代码。
        [casual] 没看出是哪个邮箱或电话号码。只发新的那个就行，要写全：邮箱像 name@example.com，电话带上国家或地区代码。
       *[neutral] 抱歉，没能认出其中的电子邮箱或电话号码。请只写新的那一个，并写完整：邮箱如 name@example.com，电话请带国家或地区代码。
    }

utter_contact_read =
    { $formality ->
        [formal] 已将 { $contact } 登记为您新的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }，待客户经理与您确认后生效。
        [casual] 记下了，{ $contact } 是你新的{ $way ->
                [phone] 电话号码
               *[email] 邮箱
            }。客户经理跟你确认以后就生效。
       *[neutral] 已记下您新的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            } { $contact }，客户经理与您确认后生效。
    }

utter_contact_on_file =
    { $formality ->
        [formal] 您提供的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }与预留的一致，无需变更。
        [casual] 这个{ $way ->
                [phone] 电话号码
               *[email] 邮箱
            }我们本来就有，不用改。
       *[neutral] 这个{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }就是您目前预留的，不需要变更。
    }

utter_contact_changed =
    { $formality ->
        [formal] 变更已确认，您预留的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }现为 { $contact }。如非您本人要求，敬请立即告知我们。
        [casual] 确认好了，你预留的{ $way ->
                [phone] 电话号码
               *[email] 邮箱
            }现在是 { $contact }。要不是你本人要改的，马上告诉我们。
       *[neutral] 变更已确认，您预留的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }现在是 { $contact }。如果不是您本人要求的，请立即告诉我们。
    }

utter_contact_declined =
    { $formality ->
        [formal] 您的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }未变更为 { $contact }，原因是{ $why ->
                [unreached] 我们未能与您取得联系加以确认
                [bounced] 发往该处的消息无法送达
               *[unsure] 我们未能核实这是您本人的要求
            }。原先预留的信息保持不变。如您仍需变更，敬请在这里告诉我们。
        [casual] 你的{ $way ->
                [phone] 电话号码
               *[email] 邮箱
            }没有改成 { $contact }，因为{ $why ->
                [unreached] 没联系上你，没法确认
                [bounced] 发过去的消息收不到
               *[unsure] 没能核实是你本人要改
            }。原来留的不变。还想改的话，在这里说一声就行。
       *[neutral] 您的{ $way ->
                [phone] 电话号码
               *[email] 电子邮箱
            }没有变更为 { $contact }，因为{ $why ->
                [unreached] 我们没能联系上您确认
                [bounced] 发往那里的消息无法送达
               *[unsure] 我们没能核实这是您本人的要求
            }。原来预留的不变。如果仍需变更，请在这里告诉我们。
    }

utter_payment_read =
    { $formality ->
        [formal]
            关于您的这笔还款，已登记如下：
            { $items }
            如有不符，敬请告知。
        [casual]
            这笔还款我是这么记的：
            { $items }
            哪里不对，跟我说一声。
       *[neutral]
            您的这笔还款已记录如下：
            { $items }
            如果有不对的地方，请告诉我。
    }

utter_payment_found =
    { $formality ->
        [formal]
            您告知的还款，我们已经收到：
            { $items }
        [casual]
            你说的那笔还款，我们收到了：
            { $items }
       *[neutral]
            您说的这笔还款，我们已经收到：
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            您告知的还款，我们目前尚未查到：
            { $items }
            部分款项需要几天才能到账。烦请您将付款凭证的照片或 PDF 发到这里，我们会再次核查。
        [casual]
            你说的那笔还款，我们暂时还没查到：
            { $items }
            有的款要过几天才到账。把付款凭证的照片或 PDF 发到这里，我们再查一遍。
       *[neutral]
            您说的这笔还款，我们暂时还没有查到：
            { $items }
            部分款项需要几天才能到账。请把付款凭证的照片或 PDF 发到这里，我们会再查一次。
    }

item_payment_amount = • 金额：{ $amount }

item_payment_day = • 还款日期：{ $paid_on }

item_case_reference = • 受理编号：{ $reference }

utter_contact_letter =
    您在{ $lender }预留的{ $way ->
            [phone] 电话号码
           *[email] 电子邮箱
        }已变更，本{ $way ->
            [phone] 号码
           *[email] 邮箱
        }不再使用。如为您本人要求，无需理会。如非您本人要求，请立即联系{ $lender }。

utter_contact_letter_subject = 您在{ $lender }预留的联系方式已变更

utter_book_down =
    { $formality ->
        [formal] 很抱歉，账户系统暂时无法连接，未经查证的数字我不便告知。烦请稍后再试，或请客户经理协助您。
        [casual] 不好意思，账户系统现在连不上，我也不能乱猜。过一会儿再试试，或者找客户经理。
       *[neutral] 抱歉，账户系统暂时连不上，我不会凭猜测回答。请稍后再试，也可以找客户经理。
    }

utter_relief_options =
    { $formality ->
        [formal] 如无法按原约定还款，以下方式都可以考虑，由客户经理与您一起决定：
            { $items }
        [casual] 要是没法按原来的约定还，这些方式都可以考虑，客户经理会跟你一起决定：
            { $items }
       *[neutral] 如果没法按原约定还款，以下方式都可以考虑，由客户经理和您一起决定：
            { $items }
    }

item_relief_pause = • 延期还款：{ $months }不用还

item_relief_pause_waived = • 延期还款、不计利息：{ $months }不用还，也不加收利息

item_relief_interest_only = • 只还利息：为期{ $months }

item_relief_reduced = • 减少月供：只还原来的 { $percent }，为期{ $months }

item_relief_extension = • 期限延长{ $months }：月供变少

item_relief_arrears = • 已到期未还的部分：分{ $months }补上

utter_relief_own_loan =
    { $formality ->
        [formal] 您的贷款（编号 { $number }）目前月供为 { $instalment }，以下方式可供考虑，数字仅为示例，由客户经理与您一起决定：
            { $items }
        [casual] 你的贷款（编号 { $number }）现在月供是 { $instalment }，这些方式可以考虑，数字先给你参考，客户经理会跟你一起决定：
            { $items }
       *[neutral] 您的贷款（编号 { $number }）目前月供 { $instalment }，以下方式可以考虑，数字仅供参考，由客户经理和您一起决定：
            { $items }
    }

item_relief_own_pause = • { $months }不用还，之后每月 { $instalment }；总共多付 { $difference }

item_relief_own_interest_only = • { $months }只还利息（每月 { $first }），之后每月 { $instalment }；总共多付 { $difference }

item_relief_own_reduced = • { $months }每月先还 { $first }，之后每月 { $instalment }；总共多付 { $difference }

item_relief_own_extension = • 期限延长{ $months }：每月 { $instalment }；总共多付 { $difference }

item_relief_own_arrears = • 已到期未还的部分分{ $months }补上：这段时间每月 { $first }；总共多付 { $difference }

utter_reminder_before =
    { $formality ->
        [formal] 温馨提醒：您的贷款（编号 { $number }）本期应还 { $amount }，还款日为{ $due }。如您已安排还款，请忽略本条提醒。如还款有困难，敬请在此之前告诉我们，我们会与您一起想办法。
        [casual] 提醒你一下：贷款（编号 { $number }）这期的 { $amount }，{ $due }要还哦。已经安排好的话，不用管这条消息。这次要是有困难，还款日前跟我们说，一起想办法。
       *[neutral] 提醒您：贷款（编号 { $number }）这一期的 { $amount }，还款日是{ $due }。如果已经安排好，不用再做什么。如果还款有困难，请在那之前告诉我们，我们一起想办法。
    }

utter_reminder_after =
    { $formality ->
        [formal] 您的贷款（编号 { $number }）于{ $due }到期的 { $amount }，我们目前尚未收到。如您已还款，请告诉我，我们会为您核对。如还款有困难，也请告诉我们；有几种办法可以安排，会由客户经理答复您。
        [casual] 贷款（编号 { $number }）{ $due }那期的 { $amount }，我们还没收到。还了的话跟我说一声，会帮你核对。手头紧的话，也直接跟我们说，有办法可以安排，客户经理会回复你。
       *[neutral] 您的贷款（编号 { $number }）在{ $due }到期的 { $amount }，我们还没有收到。如果已经还了，请告诉我，我们会核对。如果还款有困难，请跟我们说，有几种办法可以安排，会由客户经理答复您。
    }

utter_reminders_stopped =
    { $formality ->
        [formal] 好的，今后不再提醒您还款；还款日保持不变。如需恢复提醒，随时告诉我即可。
        [casual] 好，以后不再提醒你还款，还款日还是一样。想再收到提醒，随时跟我说。
       *[neutral] 好的，以后不再提醒您还款，还款日保持不变。想恢复提醒，随时可以告诉我。
    }

utter_reminders_on =
    { $formality ->
        [formal] 好的，每期还款日之前，我会提醒您。
        [casual] 好，每期还款日前我会提醒你。
       *[neutral] 好的，每期还款日前我会提醒您。
    }

## cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 谢谢您愿意告诉我们，这段时间您不容易。说出来是对的，这件事您不必独自面对，客户经理会仔细了解。
                [restructure] 感谢您告诉我们。您希望调整还款安排，我已经记下，客户经理会仔细了解您的情况。
                [complaint] 很抱歉让您有这样的经历。我们会认真对待您的投诉，由客户经理负责处理。
                [dispute] 谢谢您告诉我们。您提出的疑问已经记下，客户经理会为您逐项核对。
                [harassment] 很抱歉让您遇到这样的事，任何人都不应受到这样的对待。客户经理会着手处理，烦请您保留好短信和通话记录。
                [fraud] 谢谢您及时告诉我们。我们会先把这件事查清楚，再谈其他；请不要把验证码或密码告诉任何人。
                [human] 好的，接下来由客户经理为您服务。
                [failed] 很抱歉，几次都没能帮上您，接下来由客户经理为您服务。
                [down] 很抱歉，我这边的系统出现了故障。您的留言已妥善保存，客户经理会看到并接手处理。
               *[request] 您的需求已经记下，会由客户经理为您办理。
            }{ $open ->
                [open] {""}
               *[closed] 现在是非营业时间，
            }我们会在{ $by } 前答复您。受理编号：{ $reference }。
        [casual]
            { $case ->
                [hardship] 谢谢你愿意跟我说，这段时间不容易。说出来是对的，这件事你不用一个人扛，客户经理会好好了解。
                [restructure] 谢谢你告诉我。想调整还款安排的事，我记下了，客户经理会好好了解你的情况。
                [complaint] 让你遇到这样的事，很抱歉。我们会认真对待，由客户经理来处理。
                [dispute] 谢谢你提出来。有疑问的地方我记下了，客户经理会一项一项核对。
                [harassment] 让你遇到这样的事，很抱歉，谁都不该被这样对待。客户经理会接手处理，短信和通话记录请先留好。
                [fraud] 谢谢你及时告诉我们。我们先把这件事查清楚，别的之后再说；验证码和密码不要告诉任何人。
                [human] 好的，接下来由客户经理跟你聊。
                [failed] 几次都没帮上你，很抱歉，接下来由客户经理来帮你。
                [down] 很抱歉，我这边系统出了故障。你写的都保存好了，客户经理会接着处理。
               *[request] 你的需求记下了，客户经理会来办。
            }{ $open ->
                [open] {""}
               *[closed] 现在是下班时间，
            }我们会在{ $by } 前回复你。编号：{ $reference }。
       *[neutral]
            { $case ->
                [hardship] 谢谢您愿意告诉我，这段时间不容易。说出来是对的，这件事您不用一个人面对，客户经理会认真了解。
                [restructure] 谢谢您告诉我。您想调整还款安排，我已经记下，客户经理会先了解您的情况。
                [complaint] 让您有这样的经历，很抱歉。我们会认真对待，由客户经理处理。
                [dispute] 谢谢您提出来。有疑问的地方已经记下，客户经理会逐项核对。
                [harassment] 让您遇到这样的事，很抱歉，谁都不该被这样对待。客户经理会接手处理，请先保留好短信和通话记录。
                [fraud] 谢谢您及时告诉我们。我们会先把这件事查清楚，再谈别的；请不要把验证码或密码告诉任何人。
                [human] 好的，接下来由客户经理为您服务。
                [failed] 几次都没能帮上您，很抱歉，接下来由客户经理帮您。
                [down] 很抱歉，我这边的系统出了故障。您的留言已经保存，客户经理会接手处理。
               *[request] 您的需求已经记下，会由客户经理处理。
            }{ $open ->
                [open] {""}
               *[closed] 现在是非营业时间，
            }我们会在{ $by } 前答复您。受理编号：{ $reference }。
    }
utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 如您愿意，可否说说最近遇到了什么事？不必着急，您想说多少都可以。
                [restructure] 如您愿意，可否说说目前的情况？不必着急，您想说多少都可以。
                [complaint] 可否请您说说事情的经过？按您自己的方式说就好，想说多少都可以。
                [dispute] 可否请您说说是哪一笔款项或哪一条记录有疑问？按您自己的方式说就好，想说多少都可以。
                [harassment] 可否请您说说发生了什么？不必着急，您想说多少都可以。
               *[fraud] 可否请您说说您发现了什么？不必着急，您想说多少都可以。
            }
        [casual]
            { $case ->
                [hardship] 愿意的话，跟我说说最近遇到了什么事？不着急，想说多少都行。
                [restructure] 愿意的话，跟我说说现在的情况？不着急，想说多少都行。
                [complaint] 跟我说说是怎么回事？照你自己的话说就好，想说多少都行。
                [dispute] 是哪一笔钱或哪条记录有疑问，跟我说说？照你自己的话说就好，想说多少都行。
                [harassment] 发生了什么，跟我说说？不着急，想说多少都行。
               *[fraud] 你发现了什么，跟我说说？不着急，想说多少都行。
            }
       *[neutral]
            { $case ->
                [hardship] 愿意的话，可以说说最近遇到了什么事吗？不着急，想说多少都可以。
                [restructure] 愿意的话，可以说说目前的情况吗？不着急，想说多少都可以。
                [complaint] 可以说说是怎么回事吗？用您自己的话说就好，想说多少都可以。
                [dispute] 可以说说是哪一笔款项或哪一条记录有疑问吗？用您自己的话说就好，想说多少都可以。
                [harassment] 可以说说发生了什么吗？不着急，想说多少都可以。
               *[fraud] 可以说说您发现了什么吗？不着急，想说多少都可以。
            }
    }
utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 请问怎样的安排最能帮到您？比如暂缓一段时间、减少月供，或者换一个还款日，都可以告诉我们。
                [restructure] 请问您希望怎样调整？比如暂缓一段时间、减少月供，或者换一个还款日，都可以告诉我们。
                [complaint] 请问您希望我们怎样处理这件事？
                [dispute] 请问您希望我们为您核对或更正哪些地方？
                [harassment] 请问我们怎样做，能让您安心一些？
               *[fraud] 请问眼下最需要我们帮您做什么？
            }
        [casual]
            { $case ->
                [hardship] 怎么安排对你最有帮助？比如缓一段时间、月供少一点，或者换个还款日，都可以说。
                [restructure] 你想怎么调整？比如缓一段时间、月供少一点，或者换个还款日，都可以说。
                [complaint] 你觉得怎么处理才合适？
                [dispute] 你希望我们核对或更正哪些地方？
                [harassment] 我们怎么做，你会觉得安心些？
               *[fraud] 现在最需要我们帮你做什么？
            }
       *[neutral]
            { $case ->
                [hardship] 怎样的安排对您最有帮助？比如暂缓一段时间、减少月供，或者换个还款日，都可以说。
                [restructure] 您希望怎样调整？比如暂缓一段时间、减少月供，或者换个还款日，都可以说。
                [complaint] 您希望这件事怎样处理？
                [dispute] 您希望我们核对或更正哪些地方？
                [harassment] 您希望我们怎样做，会让您安心一些？
               *[fraud] 现在最需要我们帮您做什么？
            }
    }
utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 请问这样的情况大约从什么时候开始？说个大概即可。
                [restructure] 请问大约从什么时候起，您觉得还款安排需要调整？说个大概即可。
                [complaint] 请问这件事大约发生在什么时候？说个大概即可。
                [dispute] 请问您大约是什么时候发现的？说个大概即可。
                [harassment] 请问这样的情况大约从什么时候开始？说个大概即可。
               *[fraud] 请问您大约是什么时候发现的？说个大概即可。
            }
        [casual]
            { $case ->
                [hardship] 大概是从什么时候开始的？说个大概就行。
                [restructure] 大概从什么时候起，觉得需要调整？说个大概就行。
                [complaint] 大概是什么时候的事？说个大概就行。
                [dispute] 大概什么时候发现的？说个大概就行。
                [harassment] 大概从什么时候开始这样的？说个大概就行。
               *[fraud] 大概什么时候发现的？说个大概就行。
            }
       *[neutral]
            { $case ->
                [hardship] 这样的情况大概从什么时候开始的？说个大概就可以。
                [restructure] 大概从什么时候起，您觉得还款安排需要调整？说个大概就可以。
                [complaint] 这件事大概发生在什么时候？说个大概就可以。
                [dispute] 您大概是什么时候发现的？说个大概就可以。
                [harassment] 这样的情况大概从什么时候开始的？说个大概就可以。
               *[fraud] 您大概是什么时候发现的？说个大概就可以。
            }
    }
utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 谢谢您信任我们，把这些都说了出来。
                [restructure] 感谢您的耐心说明。
                [complaint] 感谢您把经过说得这样清楚。
                [dispute] 感谢您的耐心说明。
                [harassment] 谢谢您把这些都告诉我们。
               *[fraud] 谢谢您把这些都告诉我们。
            }您所说的都已转交客户经理，我们会在{ $by } 前答复您。受理编号：{ $reference }；如有补充，您随时可以在这里告诉我。
        [casual]
            { $case ->
                [hardship] 谢谢你信任我们，愿意说这些。
                [restructure] 谢谢你耐心说明。
                [complaint] 谢谢你说得这么清楚。
                [dispute] 谢谢你耐心说明。
                [harassment] 谢谢你把这些告诉我们。
               *[fraud] 谢谢你把这些告诉我们。
            }都转给客户经理了，{ $by } 前会回复你。编号：{ $reference }；想补充什么，随时在这里说。
       *[neutral]
            { $case ->
                [hardship] 谢谢您信任我们，愿意说这些。
                [restructure] 谢谢您的说明。
                [complaint] 谢谢您说得这么清楚。
                [dispute] 谢谢您的说明。
                [harassment] 谢谢您把这些告诉我们。
               *[fraud] 谢谢您把这些告诉我们。
            }内容都已转给客户经理，会在{ $by } 前答复您。受理编号：{ $reference }；想补充什么，随时可以在这里说。
    }
utter_case_kept =
    { $formality ->
        [formal] 好的，我们不再多问。您说过的都已为您保存，受理编号：{ $reference }。客户经理会在{ $by } 前答复您，您无需再做什么。
        [casual] 好，那就不问了。你说过的都留着，编号：{ $reference }。客户经理会在{ $by } 前回复你，不用再做什么。
       *[neutral] 好的，就不再多问了。您说过的都已保存，受理编号：{ $reference }。客户经理会在{ $by } 前答复您，您不用再做什么。
    }
utter_case_known =
    { $formality ->
        [formal] 您补充的内容已记入 { $reference }，客户经理会看到，并在{ $by } 前答复您。
        [casual] 已经补到 { $reference } 里了，客户经理看得到，{ $by } 前会回复你。
       *[neutral] 已补充到 { $reference }，客户经理会看到，并在{ $by } 前答复您。
    }
utter_crisis =
    { $formality ->
        [formal] 谢谢您愿意告诉我。没有什么比您的平安更重要。
            现在就有人可以陪您、帮您，请和他们联系：
            { $helpline }
            我也已请一位客户经理到这段对话里来（编号 { $reference }）。您身边现在有信任的人可以陪着您吗？
        [casual] 谢谢你愿意告诉我。什么都没有你的平安重要。
            现在就有人可以陪你、帮你，请跟他们联系：
            { $helpline }
            我也请了一位客户经理到这里来（编号 { $reference }）。你身边现在有信任的人能陪着你吗？
       *[neutral] 谢谢您愿意告诉我。什么都没有您的平安重要。
            现在就有人可以陪您、帮您，请和他们联系：
            { $helpline }
            我也请了一位客户经理到这里来（编号 { $reference }）。您身边现在有信任的人能陪着您吗？
    }
utter_missed_payment =
    { $formality ->
        [formal] 谢谢您告诉我们。有一期没能按时还上，是可以补上的，具体如下：
            { $items }
            若近来有不方便之处，也请告诉我们，我们一起想办法。
        [casual] 谢谢你告诉我。有一期没赶上，补上就好，具体是这样：
            { $items }
            要是最近手头紧，跟我说一声，一起想办法。
       *[neutral] 谢谢您告诉我。有一期没能按时还，是可以补上的，具体如下：
            { $items }
            如果最近手头紧，请告诉我，我们一起想办法。
    }
utter_cases =
    { $formality ->
        [formal] 您的受理事项，目前进度如下：
            { $items }
        [casual] 你的事项进度是这样：
            { $items }
       *[neutral] 您的受理事项进度：
            { $items }
    }
item_case =
    • { $reference }（{ $case ->
        [hardship] 还款协助
        [restructure] 还款调整
        [complaint] 投诉
        [dispute] 账目疑问
        [harassment] 催收问题
        [fraud] 冒名或诈骗
        [crisis] 关怀跟进
        [human] 人工服务
        [failed] 客户经理跟进
        [down] 系统故障
       *[request] 服务申请
    }）：{ $state ->
        [new] 已登记，{ $by } 前答复
        [waiting] 等待客户经理接手，{ $by } 前答复
        [held] 客户经理处理中，{ $by } 前答复
        [with_borrower] 等待您的回复
        [resolved] 已处理完毕
        [reopened] 已重新受理，{ $by } 前答复
       *[closed] 已结束
    }
utter_no_case =
    { $formality ->
        [formal] 在这段对话中未查询到您的受理事项。请问是否需要为您登记一项？
        [casual] 这段对话里没有登记过的事项。要我帮你登记一个吗？
       *[neutral] 这段对话中没有找到受理事项。需要我为您登记一项吗？
    }
utter_officer_joined =
    { $formality ->
        [formal] 客户经理 { $officer } 已加入对话，并会查阅此前的内容。其间我不再发言。
        [casual] 客户经理 { $officer } 来啦，前面的内容也看得到，这会儿我先不说话。
       *[neutral] 客户经理 { $officer } 已加入对话，正在查看内容。这段时间我不再发言。
    }
utter_officer_away =
    { $formality ->
        [formal] 客户经理 { $officer } 目前无法答复。您所写的内容均已妥善保存，将由其他客户经理接手，并在{ $by } 前答复您。在此期间，由我（智能助手）继续为您解答。
        [casual] 客户经理 { $officer } 现在没法回复。你写的都留着，会有其他客户经理接手，{ $by } 前回复你。这段时间先由我（智能助手）来回答。
       *[neutral] 客户经理 { $officer } 暂时无法答复。您写的内容都已保存，会由其他客户经理接手，并在{ $by } 前答复您。这段时间先由我（智能助手）回答。
    }

utter_officer_left =
    { $formality ->
        [formal] 客户经理 { $officer } 已将对话交还给我，接下来由我（智能助手）为您解答。您的事项会继续为您办理。
        [casual] 客户经理 { $officer } 把对话交回给我了，接下来是我（智能助手）来回答。你的事还在继续办。
       *[neutral] 客户经理 { $officer } 已把对话交回，接下来由我（智能助手）回答。您的事项仍在办理中。
    }
utter_case_resolved =
    { $formality ->
        [formal] 您的事项 { $reference } 我们已处理完毕。如仍有未尽之处，敬请在这里告诉我们。
        [casual] 你的事项 { $reference } 我们这边处理好了。要是还有没解决的，在这里说一声就行。
       *[neutral] 事项 { $reference } 我们这边已处理完毕。如果还有没解决的，请在这里告诉我们。
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] 敬请为此次服务评分，1 分为不满意，5 分为非常满意。
        [casual] 这次聊得怎么样？打个分吧，1 分不满意，5 分很满意。
       *[neutral] 您对这次服务满意吗？请打分，1 分不满意，5 分非常满意。
    }
utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] 您评了 { $score } 分（满分 5 分），未能让您满意，我们十分抱歉。
                [2] 您评了 { $score } 分（满分 5 分），未能让您满意，我们十分抱歉。
               *[other] 感谢您评了 { $score } 分（满分 5 分）。
            }可否请您说一说原因？若不方便，回复“不用了”即可。
        [casual]
            { $score ->
                [1] 收到，{ $score } 分（满分 5 分），没让你满意，不好意思。
                [2] 收到，{ $score } 分（满分 5 分），没让你满意，不好意思。
               *[other] 收到，{ $score } 分（满分 5 分），谢谢！
            }能说说为什么吗？不想说就回“不用了”。
       *[neutral]
            { $score ->
                [1] 您打了 { $score } 分（满分 5 分），没能让您满意，很抱歉。
                [2] 您打了 { $score } 分（满分 5 分），没能让您满意，很抱歉。
               *[other] 谢谢您打了 { $score } 分（满分 5 分）。
            }方便说说原因吗？不方便的话，回复“不用了”就好。
    }
utter_score_not_read =
    { $formality ->
        [formal] 烦请您以 1 到 5 的数字评分。
        [casual] 打个 1 到 5 的分就行。
       *[neutral] 请用 1 到 5 的数字打分。
    }
utter_rating_saved =
    { $formality ->
        [formal] 感谢您的评价。会有专人阅读，并用于改进我们的服务。
        [casual] 谢谢！有人会认真看，也会用来改进服务。
       *[neutral] 谢谢您的评价，会有人阅读，并用来改进服务。
    }
utter_feedback_saved =
    { $formality ->
        [formal] 感谢您的宝贵建议，已为您转达给团队。
        [casual] 谢谢你的建议，已经转给团队啦。
       *[neutral] 谢谢您的建议，已经转给团队。
    }
utter_praise_thanks =
    { $formality ->
        [formal] 感谢您的肯定，我会转达给团队。可否请您为此次服务评个分？
        [casual] 听你这么说真开心，我会转告大家的。顺手打个分好吗？
       *[neutral] 谢谢夸奖，我会转达给团队。方便给这次服务打个分吗？
    }
utter_thumb_up =
    { $formality ->
        [formal] 感谢您的肯定。
        [casual] 谢啦！
       *[neutral] 谢谢！
    }
utter_thumb_down =
    { $formality ->
        [formal] 很抱歉未能帮到您。请问还缺少哪些说明？您也可以请客户经理为您服务。
        [casual] 没帮上忙，不好意思。是哪里没说清楚？也可以找人工。
       *[neutral] 抱歉没能帮到您。请问还缺了什么？也可以转人工服务。
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] 我是{ $lender }的智能助手，是一个程序，并非真人。我们的对话会予以保存，以便解答您的问题并由客户经理跟进；您随时可以要求人工服务。
        [casual] 我是{ $lender }的智能助手，是程序，不是真人。我们的对话会保存下来，方便回答问题和客户经理跟进；想找真人随时说。
       *[neutral] 我是{ $lender }的智能助手，是程序，不是真人。对话会保存，用于解答问题和客户经理跟进；您随时可以转人工服务。
    }
utter_masked =
    { $formality ->
        [formal] { $secret ->
                [password] 为保障您的安全，您发来的密码我们没有保存。我们绝不会向您索要密码；如果您也曾发往别处，请尽快修改。
               *[card] 为保障您的安全，您发来的银行卡号我们没有保存。我们绝不会向您索要卡号；如果您也曾发往别处，请尽快联系发卡行换卡。
            }
        [casual] { $secret ->
                [password] 为了你的安全，刚才的密码没有保存。我们从来不会问你要密码；要是也发到过别处，赶紧改一下。
               *[card] 为了你的安全，刚才的银行卡号没有保存。我们从来不会问你要卡号；要是也发到过别处，赶紧联系发卡行换卡。
            }
       *[neutral] { $secret ->
                [password] 为了您的安全，您发来的密码没有保存。我们不会索要密码；如果也发到过别处，请尽快修改。
               *[card] 为了您的安全，您发来的银行卡号没有保存。我们不会索要卡号；如果也发到过别处，请尽快联系发卡行换卡。
            }
    }
utter_too_long =
    { $formality ->
        [formal] 您的消息过长，未能保存。烦请控制在 { $limit } 字以内，或分几次发送。
        [casual] 这条太长了，没存下来。{ $limit } 字以内就行，或者分几条发。
       *[neutral] 消息太长，没有保存。请控制在 { $limit } 字以内，或分几条发送。
    }
utter_empty =
    { $formality ->
        [formal] 您发来的消息没有内容，烦请重新输入。
        [casual] 这条是空的哦，写点什么吧。
       *[neutral] 消息是空的，请写点内容再发送。
    }
utter_too_fast =
    { $formality ->
        [formal] 刚才同时收到您的多条消息，烦请稍候片刻再发送。
        [casual] 消息来得有点快，等一下再发哦。
       *[neutral] 消息发得有点快，请稍等一会儿再发。
    }
utter_attachment =
    { $formality ->
        [formal] 很抱歉，这里暂时无法读取图片、语音和文件。烦请您用文字说明，或把材料交给客户经理。
        [casual] 图片、语音和文件我这里还看不了。打字告诉我，或者把材料交给客户经理都行。
       *[neutral] 抱歉，这里还不能读取图片、语音和文件。请用文字说明，或把材料交给客户经理。
    }
utter_delayed =
    { $formality ->
        [formal] 让您久等了，十分抱歉。您的消息已妥善保存，稍后即为您答复。
        [casual] 久等了，不好意思。你的消息留着呢，马上回你。
       *[neutral] 抱歉让您久等了。您的消息已经保存，稍后就会回复。
    }

## pieces: openers, leads and closers around a core

opener-answer-1 =
    { $formality ->
        [formal] 很乐意为您解答。
        [casual] 好呀，我来帮你看看。
       *[neutral] 好的，我来帮您看看。
    }
opener-answer-2 =
    { $formality ->
        [formal] 感谢您的咨询。
        [casual] 谢谢你来问我。
       *[neutral] 谢谢您来问我。
    }
opener-answer-3 =
    { $formality ->
        [formal] 请容我陪您一起看看。
        [casual] 咱们一起看看。
       *[neutral] 我陪您一起看看。
    }
lead-answer-1 =
    { $formality ->
        [formal] 以下内容，谨供您参考。
        [casual] 情况是这样，你参考一下。
       *[neutral] 目前的情况是这样，供您参考。
    }
lead-answer-2 =
    { $formality ->
        [formal] 请容我就目前所知，向您略作说明。
        [casual] 就我现在知道的，跟你说说。
       *[neutral] 就目前了解到的，我跟您说说。
    }
closer-answer-1 =
    { $formality ->
        [formal] 您若想再细看，我随时为您服务。
        [casual] 想再细聊的话，我一直都在。
       *[neutral] 想再细看的话，我随时都在。
    }
closer-answer-2 =
    { $formality ->
        [formal] 若有未说明白之处，敬请告诉我，我再为您细说。
        [casual] 哪里没讲明白，跟我说，我再讲一遍。
       *[neutral] 哪里没说清楚，请告诉我，我再说明一遍。
    }
closer-answer-3 =
    { $formality ->
        [formal] 您可以慢慢看，不必着急。
        [casual] 慢慢看，不着急。
       *[neutral] 您可以慢慢看，不着急。
    }
lead-task-1 =
    { $formality ->
        [formal] 容我向您请教一件小事。
        [casual] 问你一件小事。
       *[neutral] 想请教您一件小事。
    }
lead-task-2 =
    { $formality ->
        [formal] 请您不必着急，慢慢来即可。
        [casual] 不着急，慢慢来。
       *[neutral] 您不用着急，慢慢来就好。
    }

## buttons

button-products = 贷款产品
button-rates = 贷款利率
button-calculate = 测算月供
button-my_loan = 我的贷款
button-next_payment = 下期还款
button-human = 转人工
button-send_mail = 用邮件发识别码
button-send_sms = 用短信发识别码
button-share_number = 分享我的电话号码
button-hardship = 还款有困难
button-relief = 调整还款
button-plan = 还款计划
button-apply = 如何申请
button-documents = 所需材料
button-say_yes = 好的
button-say_no = 不用了
button-stop = 先到这里
button-more_formal = 正式一点
button-more_casual = 随意一点
button-shorter = 简短一点
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = 我要投诉
button-no_reminders = 不要再提醒

## page

page-title = { $lender } – 在线咨询
page-heading = { $lender }智能助手
page-welcome = 这里是{ $lender }的智能助手，是程序，不是真人。贷款方面的问题，用任何一种可选语言都可以问；随时可以转人工服务。
page-input = 您的消息
page-placeholder = 请输入您的问题…
page-send = 发送
page-typing = 助手正在输入…
page-connecting = 正在连接…
page-offline = 网络已断开，恢复后会自动发送消息。
page-online = 已重新连接。
page-not-sent = 未发送
page-retry = 重试
page-you = 您
page-assistant = 智能助手
page-officer = 客户经理 { $officer }
page-language = 语言
page-unlink = 在本对话中忘记我是谁
page-unlink-confirm = 之后，本对话要等您再次输入识别码才能认出您。要继续吗？
page-new = 新对话
page-new-confirm = 当前对话将不再显示在本页面，客户经理那边仍会保留。要开始新对话吗？
page-thumbs = 这个回答有帮助吗？
page-thumb-up = 有帮助
page-thumb-down = 没有帮助
page-thumbed = 谢谢，已记录。
page-stars = 您的评分
page-star = { $count } 星（满分 5 星）
page-latest = 跳到最新消息
page-skip = 跳到输入框
page-error = 出了点问题，请稍后再试。
page-log = 对话内容

## units: what CLDR has no words for

unit-working-days = { $count }个工作日

## Plans to look at

plan-quote = 还款计划：{ $name } { $amount }，期限{ $term }
plan-loan = { $name }（{ $number }）还款计划
plan-statement = { $name }（{ $number }）对账单
plan-change = { $name }（{ $number }）：调整前后的还款计划
plan-sum = 共 { $count } 期，首期还 { $payment }；还款总额 { $total }，其中利息 { $interest }。
plan-sum-change = 调整前：共 { $count_before } 期，总额 { $before }。调整后：共 { $count } 期，总额 { $total }。
plan-number = 期数
plan-due = 还款日
plan-payment = 还款额
plan-principal = 本金
plan-interest = 利息
plan-overdue = 此前已到期部分
plan-balance = 剩余本金
plan-total = 合计
plan-currency = 币种
plan-each = 每期还款额
plan-year = 每年还款额
plan-left = 剩余本金
plan-before = 调整前
plan-now = 调整后
plan-in = 金额单位：{ $currency }
plan-example = 仅为测算示例，并非正式贷款方案。
plan-made = 截至{ $as_of }
plan-rate = 年利率
plan-apr = 年化综合融资成本（APR）
plan-fee = 手续费
plan-owed = 剩余本金
plan-arrears = 已到期待还
plan-payoff = 今天结清金额（含利息）
plan-borrower = 借款人
plan-source = 数据取自{ $lender }的贷款账簿，截至{ $as_of }。本对账单未经盖章证明；盖章副本及证明由客户经理办理。
plan-page = 第 { $page } 页，共 { $pages } 页
plan-table = 查看全部期数
plan-save = 保存为 { $form }
