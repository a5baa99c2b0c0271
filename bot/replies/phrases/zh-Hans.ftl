# 客户经理的常用语句，简体中文（中国大陆用语）。应写的内容见 phrases.yml。
# 说话的是真人客户经理：自称“我”，自己一方用“我们”。中文不因说话人性别而变，所以不用 $speaker；提到同事不用“他／她”。
# formal：称“您”，用“请、敬请、烦请、为您”。
# neutral：称“您”，平实客气，不用敬辞堆砌。
# casual：称“你”，口语，语气词只偶尔用；不用网络流行语，不称“亲”。
# “（当天也算）”“（不含当天）”不可省略：中文的“前”“之前”算不算当天并不清楚。

## Greet

phrase_greet =
    { $formality ->
        [formal] 您好，我是{ $lender }的客户经理{ $officer }。您的这件事，接下来由我亲自为您办理。
        [casual] 你好，我是{ $lender }的客户经理{ $officer }，是真人哦。这件事接下来由我来帮你处理。
       *[neutral] 您好，我是{ $lender }的客户经理{ $officer }。这件事接下来由我本人跟进。
    }

phrase_greet_name =
    { $formality ->
        [formal] { $name }，您好。我是{ $lender }的客户经理{ $officer }。您的这件事，接下来由我亲自为您办理。
        [casual] { $name }，你好，我是{ $lender }的客户经理{ $officer }，是真人哦。这件事接下来由我来帮你处理。
       *[neutral] { $name }，您好，我是{ $lender }的客户经理{ $officer }。这件事接下来由我本人跟进。
    }

phrase_greet_again =
    { $formality ->
        [formal] 您好，我是此前与您联系过的{ $officer }。感谢您发来消息。
        [casual] 你好，还是我，{ $officer }。谢谢你给我发消息。
       *[neutral] 您好，我是{ $officer }，这次还是由我来回复您。谢谢您发来消息。
    }

phrase_read_everything =
    { $formality ->
        [formal] 您此前写下的内容，我都已仔细看过，无需再次说明。
        [casual] 你前面写的我都看了，不用再说一遍。
       *[neutral] 您之前写的内容我都看过了，不需要再讲一遍。
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] 感谢您愿意把这些告诉我。我明白，这些话说出来并不容易。
        [casual] 谢谢你愿意跟我说这些。我知道，开这个口不容易。
       *[neutral] 谢谢您愿意把这些告诉我。我知道，说出来并不容易。
    }

phrase_sorry_hear =
    { $formality ->
        [formal] 得知您正在经历这些，我深感难过。
        [casual] 听你说这些，我心里也挺难过的。
       *[neutral] 知道您正在经历这些，我心里很难过。
    }

phrase_take_time =
    { $formality ->
        [formal] 请不必着急，您方便的时候再写，我都会看。
        [casual] 不着急，慢慢来。想写的时候再写，我都会看。
       *[neutral] 您慢慢来，什么时候方便就什么时候写，我都会看。
    }

phrase_safe_now =
    { $formality ->
        [formal]
            我很担心您，此刻别的事都不重要。请问您现在安全吗？这里马上就有人可以帮助您：
            { $helpline }
        [casual]
            我很担心你，现在别的事都不重要。你现在安全吗？这里马上就有人能帮你：
            { $helpline }
       *[neutral]
            我很担心您，现在别的事都不重要。您现在安全吗？这里马上就有人可以帮您：
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] 想请问您，这样的情况大约是从何时开始的？说个大概时间即可。
        [casual] 这种情况大概从什么时候开始的？说个大概就行。
       *[neutral] 请问这种情况大概是从什么时候开始的？说个大概就可以。
    }

phrase_ask_afford =
    { $formality ->
        [formal] 想请问您，在不影响吃饭、住房和看病用药的前提下，每个月大约可以还多少？金额不多没有关系，目前无法还款也没有关系。
        [casual] 先把吃饭、住房、看病吃药的钱留出来，你每个月大概能还多少？不多没关系，现在一点都还不了也没关系。
       *[neutral] 在不影响吃饭、住房和看病吃药的情况下，您每个月大概能还多少？金额不多没关系，目前还不了也没关系。
    }

phrase_ask_document =
    { $formality ->
        [formal] 可否烦请您提供{ $document ->
            [income] 体现目前收入的材料（例如工资条）
            [jobloss] 离职证明，或解除劳动合同的通知
            [illness] 医生或医院出具的诊断证明
            [account] 最近三个月的银行流水
           *[identity] 带有您姓名和照片的证件
        }？照片或 PDF 直接发到这里即可，也可以把复印件送来或寄给我们。如果您手头没有，敬请告诉我，我们一起想别的办法。
        [casual] 能给我们{ $document ->
            [income] 看得出现在收入的材料（比如工资条）
            [jobloss] 离职证明，或者单位通知离职的材料
            [illness] 医生或医院开的诊断证明
            [account] 最近三个月的银行流水
           *[identity] 有你名字和照片的证件
        }吗？拍照或者用 PDF 直接发到这里就行，把复印件送来、寄来也可以。要是没有，跟我说，我们再想别的办法。
       *[neutral] 可以请您提供{ $document ->
            [income] 能看出目前收入的材料（比如工资条）
            [jobloss] 离职证明，或解除劳动合同的通知
            [illness] 医生或医院开的诊断证明
            [account] 最近三个月的银行流水
           *[identity] 有您姓名和照片的证件
        }吗？照片或 PDF 可以直接发到这里，也可以把复印件送来或寄给我们。如果手头没有，请告诉我，我们再想别的办法。
    }

phrase_ask_call =
    { $formality ->
        [formal] 请问方便与您通电话吗？如果方便，烦请告知电话号码和合适的时间；如果您更愿意用文字交流，我们在这里继续即可。
        [casual] 方便打电话跟你聊聊吗？可以的话，把号码和方便的时间告诉我。想打字也没问题，我们就在这儿接着聊。
       *[neutral] 请问方便给您打电话吗？方便的话，请告诉我电话号码和合适的时间。想用文字聊也可以，我们就在这里继续。
    }

phrase_ask_understood =
    { $formality ->
        [formal] 想请您确认，我这样理解是否正确？若有与您的意思不同之处，敬请告诉我。
        [casual] 我这样理解对吗？哪里跟你的意思不一样，都可以跟我说。
       *[neutral] 请问我这样理解对吗？如果有哪里和您的意思不一样，请告诉我。
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] 其中一种可以考虑的方式，是将贷款期限延长{ $months }，此后每月的还款会是 { $instalment }；按整个贷款期限计算，利息会多出 { $more }。
        [casual] 有个办法是把贷款期限拉长{ $months }，之后每个月还 { $instalment }；从头到尾算下来，利息会多 { $more }。
       *[neutral] 有一种可以考虑的办法，是把贷款期限延长{ $months }，之后每月会是 { $instalment }；整个期限算下来，利息会多 { $more }。
    }

phrase_option_pause =
    { $formality ->
        [formal] 其中一种可以考虑的方式，是暂缓还款{ $months }，其间无需还月供。{ $interest ->
            [runs] 利息则仍照常计算。
           *[stops] 这段时间亦不计利息。
        }下一期的还款日则为{ $due }。
        [casual] 有个办法是先缓{ $months }，这段时间月供都不用还。{ $interest ->
            [runs] 不过这段时间利息还是会照算。
           *[stops] 这段时间也不算利息。
        }下一期在{ $due }还就行。
       *[neutral] 有一种可以考虑的办法，是暂缓还款{ $months }，这段时间不用还月供。{ $interest ->
            [runs] 利息还是会照常计算。
           *[stops] 这段时间也不计利息。
        }下一期的还款日会是{ $due }。
    }

phrase_option_reduce =
    { $formality ->
        [formal] 其中一种可以考虑的方式，是暂时减少月供：每月还 { $reduced }，为期{ $months }，此后每月还 { $later }。
        [casual] 有个办法是先少还一点：每个月 { $reduced }，还{ $months }，之后每个月 { $later }。
       *[neutral] 有一种可以考虑的办法，是暂时减少月供：每月还 { $reduced }，持续{ $months }，之后每月还 { $later }。
    }

phrase_option_spread =
    { $formality ->
        [formal] 其中一种可以考虑的方式，是将此前尚未偿还的 { $overdue } 分{ $months }偿还，其间除原有月供外，每月另还 { $monthly }。
        [casual] 有个办法是把之前还没还的 { $overdue } 分{ $months }慢慢补，这段时间除了原来的月供，每个月多还 { $monthly }。
       *[neutral] 有一种可以考虑的办法，是把之前还没还的 { $overdue } 分{ $months }还，这段时间除了原来的月供，每月再加 { $monthly }。
    }

phrase_option_waive =
    { $formality ->
        [formal] { $amount } 的这笔费用，您无需支付。
        [casual] { $amount } 的这笔费用，你不用交。
       *[neutral] { $amount } 的这笔费用，您不需要交。
    }

phrase_nothing_now =
    { $formality ->
        [formal] 在{ $day }之前（不含当天），您无需支付任何款项。
        [casual] { $day }之前（不含当天），你什么都不用还。
       *[neutral] 在{ $day }之前（不含当天），您不需要还任何款项。
    }

phrase_no_pressure =
    { $formality ->
        [formal] 您不必今天就作决定，请慢慢考虑，也可以与您信任的人商量。这个方案保留到{ $day }（当天也算），在您考虑期间，情况不会因此变得更不利。
        [casual] 不用今天就定，慢慢想，也可以跟你信任的人聊聊。这个方案保留到{ $day }（当天也算），多想几天没关系，情况不会因为这个变差。
       *[neutral] 您不用今天就决定，可以慢慢考虑，也和信任的人商量商量。这个方案保留到{ $day }（当天也算），您考虑的这段时间，情况不会因此变差。
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] 那么就这样约定，谢谢您。您最晚会于{ $day }收到书面确认，在此之前，无需再办理任何事。
        [casual] 好，那就这么说定了，谢谢你。书面确认最晚{ $day }会给你，在那之前你什么都不用再做。
       *[neutral] 好的，那就这样说定了，谢谢您。您最晚会在{ $day }收到书面确认，在那之前不需要再做什么。
    }

phrase_next_payment =
    { $formality ->
        [formal] 您下一期应还 { $payment }，还款日是{ $due }。如有困难，请在那天之前告诉我。
        [casual] 你下一期要还 { $payment }，日期是{ $due }。要是有困难，在那之前跟我说一声就行。
       *[neutral] 您下一期要还 { $payment }，还款日是{ $due }。如果有困难，请在那天之前给我发消息。
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] 这件事我会认真了解，并于{ $by } 前在此答复您。
        [casual] 我去查一下，{ $by } 前在这里回复你。
       *[neutral] 我会去了解这件事，{ $by } 前在这里回复您。
    }

phrase_need_colleague =
    { $formality ->
        [formal] 有一位同事比我更熟悉这方面的事，请容我先去请教。我会在{ $by } 前与您联系，您无需重新说明。
        [casual] 这个有同事比我更懂，我先去问问。{ $by } 前我会告诉你，你不用再讲一遍。
       *[neutral] 这方面有同事比我更熟悉，我先去请教一下。{ $by } 前我会联系您，您不需要再说一遍。
    }

phrase_complaint_answer =
    { $formality ->
        [formal] 我们正在核实您的投诉，最晚于{ $answer }以书面形式答复您。
        [casual] 你的投诉我们正在核实，最晚{ $answer }会书面答复你。
       *[neutral] 我们正在核实您的投诉，最晚在{ $answer }书面答复您。
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] 让您久等，谨向您致歉。
        [casual] 让你等了，真的很抱歉。
       *[neutral] 让您久等了，很抱歉。
    }

phrase_apologise_error =
    { $formality ->
        [formal] 这是我们的错误，谨向您致歉。我们会予以更正。
        [casual] 这事是我们弄错了，很抱歉。我们会改过来。
       *[neutral] 这件事是我们弄错了，很抱歉。我们会更正。
    }

phrase_refund =
    { $formality ->
        [formal] 我们最晚于{ $day }将 { $amount } 退还给您，您无需办理任何手续。
        [casual] 最晚{ $day }会把 { $amount } 退给你，你什么都不用办。
       *[neutral] 我们最晚在{ $day }把 { $amount } 退还给您，您不需要办任何手续。
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] 这件事我已仔细看过，很抱歉，我们无法这样办理。请让我和您一起看看，有哪些办法是可行的。
        [casual] 我仔细看过了，很抱歉，这个我们做不到。我们一起看看有什么是能做的。
       *[neutral] 这件事我仔细看过了，很抱歉，我们没有办法这样做。我们一起看看有哪些办法可行。
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] 请问是否还有别的事让您挂心，或有什么我可以为您做的？
        [casual] 还有什么事让你放心不下吗？或者还有什么我能帮忙的？
       *[neutral] 请问还有别的事让您放心不下，或者有什么我可以帮忙的吗？
    }

phrase_goodbye =
    { $formality ->
        [formal] 感谢您与我谈这些，祝您一切安好。欢迎您随时在这里联系我们。
        [casual] 谢谢你跟我聊这些，祝你一切顺顺利利。随时都可以在这里发消息。
       *[neutral] 谢谢您跟我谈这些，祝您一切顺利。随时都可以在这里发消息。
    }
