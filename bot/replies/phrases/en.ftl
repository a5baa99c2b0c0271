# Ready phrases of an officer's, English (international, British spelling). The contract is phrases.yml.
# The officer is "I", the lender "we". English marks no speaker's sex.
# Address, formal: "you", no contractions, full courtesy phrases ("may I", "would you").
# Address, neutral: "you", plain and polite, few contractions.
# Address, casual: "you", contractions, short everyday words, no slang; kind and calm in trouble.

## Greet

phrase_greet =
    { $formality ->
        [formal] Good day. My name is { $officer }, I am with { $lender }, and I am looking after your matter personally from now on.
        [casual] Hi, I'm { $officer } from { $lender }, a real person, and I'm looking after this with you now.
       *[neutral] Hello, my name is { $officer }. I work at { $lender } and am looking after this for you now.
    }

phrase_greet_name =
    { $formality ->
        [formal] Good day, { $name }. My name is { $officer }, I am with { $lender }, and I am looking after your matter personally from now on.
        [casual] Hi { $name }, I'm { $officer } from { $lender }, a real person, and I'm looking after this with you now.
       *[neutral] Hello { $name }, my name is { $officer }. I work at { $lender } and am looking after this for you now.
    }

phrase_greet_again =
    { $formality ->
        [formal] Good day, this is { $officer } again. Thank you for writing.
        [casual] Hi, it's { $officer } again. Thanks for writing.
       *[neutral] Hello, this is { $officer } again. Thank you for writing.
    }

phrase_read_everything =
    { $formality ->
        [formal] I have read everything you have written with care. There is no need for you to tell it again.
        [casual] I've read everything you wrote, so you don't have to tell it again.
       *[neutral] I have read everything you wrote. You do not need to tell it again.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Thank you for telling me this so openly. I am aware that it is not easy.
        [casual] Thanks for telling me this so openly. I know that isn't easy.
       *[neutral] Thank you for telling me this so openly. I know that it is not easy.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] I am truly sorry for what you are going through.
        [casual] I'm really sorry about what you're going through.
       *[neutral] I am sorry for what you are going through.
    }

phrase_take_time =
    { $formality ->
        [formal] Please take all the time you need, and write whenever it suits you. I will read it.
        [casual] Take all the time you need, and write whenever it suits you. I'll read it.
       *[neutral] Please take the time you need, and write whenever it suits you. I will read it.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            I am worried about you, and nothing else matters now. Are you safe at this moment? These people help at once:
            { $helpline }
        [casual]
            I'm worried about you, and nothing else matters now. Are you safe right now? These people help straight away:
            { $helpline }
       *[neutral]
            I am worried about you, and nothing else matters now. Are you safe right now? These people help at once:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] May I ask since when it has been like this? A rough answer is enough.
        [casual] Since when has it been like this? Roughly is fine.
       *[neutral] Since when has it been like this? Roughly is enough.
    }

phrase_ask_afford =
    { $formality ->
        [formal] May I ask how much you could pay each month without going short of food, housing or medicine? A small amount is quite all right, and so is none at present.
        [casual] How much could you pay each month without going short of food, housing or medicine? A small amount is fine, and so is nothing for now.
       *[neutral] How much could you pay each month without going short of food, housing or medicine? A small amount is fine, and so is none for now.
    }

phrase_ask_document =
    { $formality ->
        [formal] Would you kindly send me { $document ->
            [income] a paper that shows your present income, such as a payslip
            [jobloss] a letter about the end of your employment
            [illness] a letter from a doctor or a hospital
            [account] your bank statements of the last three months
           *[identity] a document with your name and photograph
        }? A photograph or a PDF here in this chat is enough, or a copy brought or posted to us. Should you have none, please let me know, and we will find another way.
        [casual] Could you send me { $document ->
            [income] something that shows your income now, like a payslip
            [jobloss] a letter that says your job has ended
            [illness] a letter from a doctor or a hospital
            [account] your bank statements of the last three months
           *[identity] something with your name and photo on it
        }? A photo or a PDF right here in this chat is fine, or bring or post us a copy. If you don't have one, tell me, and we'll find another way.
       *[neutral] Could you send me { $document ->
            [income] a paper that shows your present income, such as a payslip
            [jobloss] a letter about the end of your job
            [illness] a letter from a doctor or a hospital
            [account] your bank statements of the last three months
           *[identity] a document with your name and photograph
        }? A photo or a PDF here in this chat is enough, or a copy brought or posted to us. If you have none, tell me, and we will find another way.
    }

phrase_ask_call =
    { $formality ->
        [formal] May I telephone you? If so, please tell me the number and a time that suits you. If you would rather write, we can gladly continue here.
        [casual] May I call you? If so, send me the number and a good time. If you'd rather write, we'll just carry on here.
       *[neutral] May I call you? If so, please tell me the number and a good time. If you would rather write, we can go on here.
    }

phrase_ask_understood =
    { $formality ->
        [formal] May I ask whether I have understood you correctly? Please tell me if anything is not as you meant it.
        [casual] Have I got that right? Tell me if anything isn't how you meant it.
       *[neutral] Have I understood you correctly? Please tell me if anything is not as you meant it.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] One possibility would be for the loan to run { $months } longer. You would then pay { $instalment } a month; over the whole term that is { $more } more in interest.
        [casual] One way would be to let the loan run { $months } longer. You'd then pay { $instalment } a month; over the whole term that's { $more } more in interest.
       *[neutral] One way would be for the loan to run { $months } longer. You would then pay { $instalment } a month; over the whole term that is { $more } more in interest.
    }

phrase_option_pause =
    { $formality ->
        [formal] One possibility would be a pause: you would pay no instalments for { $months }. { $interest ->
            [runs] Interest would continue to be charged during that time.
           *[stops] No interest would be charged during that time.
        } The next instalment would then be due on { $due }.
        [casual] One way would be a pause: no instalments for { $months }. { $interest ->
            [runs] Interest would go on during that time.
           *[stops] There'd be no interest during that time.
        } The next instalment would then be due on { $due }.
       *[neutral] One way would be a pause: you would pay no instalments for { $months }. { $interest ->
            [runs] Interest would go on during that time.
           *[stops] No interest would be charged during that time.
        } The next instalment would then be due on { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] One possibility would be a smaller instalment for a time: { $reduced } a month for { $months }. After that it would be { $later } a month.
        [casual] One way would be to pay less for a while: { $reduced } a month for { $months }. After that it'd be { $later } a month.
       *[neutral] One way would be a smaller instalment for a time: { $reduced } a month for { $months }. After that it would be { $later } a month.
    }

phrase_option_spread =
    { $formality ->
        [formal] One possibility would be to spread the overdue { $overdue } over { $months }. That would be { $monthly } a month in addition to the usual instalment.
        [casual] One way would be to spread the overdue { $overdue } over { $months }. That'd be { $monthly } a month on top of the usual instalment.
       *[neutral] One way would be to spread the overdue { $overdue } over { $months }. That would be { $monthly } a month on top of the usual instalment.
    }

phrase_option_waive =
    { $formality ->
        [formal] You will not have to pay the fee of { $amount }.
        [casual] You don't have to pay the { $amount } fee.
       *[neutral] You do not have to pay the fee of { $amount }.
    }

phrase_nothing_now =
    { $formality ->
        [formal] You will not have to pay anything before { $day }.
        [casual] You don't have to pay anything before { $day }.
       *[neutral] You do not have to pay anything before { $day }.
    }

phrase_no_pressure =
    { $formality ->
        [formal] You do not need to decide today. Please think it over and speak with whomever you trust. The offer stands until { $day }, and nothing will get worse while you consider it.
        [casual] You don't have to decide today. Think it over and talk to someone you trust. The offer stands until { $day }, and nothing gets worse while you think.
       *[neutral] You do not need to decide today. Think it over and talk to people you trust. The offer stands until { $day }, and nothing gets worse while you think.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Then we are agreed; thank you. You will have it in writing by { $day }. Until then, nothing more is needed from you.
        [casual] That's agreed, then. Thanks. You'll have it in writing by { $day }, and there's nothing more you need to do until then.
       *[neutral] Then that is agreed, thank you. You will have it in writing by { $day }. Until then, nothing more is needed from you.
    }

phrase_next_payment =
    { $formality ->
        [formal] Your next payment is { $payment }, on { $due }. Should it become difficult, please write to me before that day.
        [casual] Your next payment is { $payment }, on { $due }. If it gets difficult, just write to me before then.
       *[neutral] Your next payment is { $payment }, on { $due }. If it becomes difficult, please write to me before that day.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] I will look into it and reply to you here by { $by }.
        [casual] I'll look into it and answer you here by { $by }.
       *[neutral] I will look into it and answer you here by { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] I would like to consult a colleague who knows this matter better than I do. You will hear from me by { $by }, and you will not have to explain it again.
        [casual] I'd like to ask a colleague who knows this better than I do. You'll hear from me by { $by }, and you won't have to explain it again.
       *[neutral] I would like to ask a colleague who knows this better than I do. You will hear from me by { $by }, and you will not have to explain it again.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Your complaint is being looked into. You will receive our answer in writing by { $answer }.
        [casual] We're looking into your complaint. You'll get our answer in writing by { $answer }.
       *[neutral] Your complaint is being looked into. You will get our answer in writing by { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] I apologise that you have had to wait.
        [casual] I'm sorry you had to wait.
       *[neutral] I am sorry that you had to wait.
    }

phrase_apologise_error =
    { $formality ->
        [formal] We have made a mistake, and I apologise for it. We will put it right.
        [casual] We made a mistake, and I'm sorry. We'll put it right.
       *[neutral] We made a mistake, and I am sorry. We will put it right.
    }

phrase_refund =
    { $formality ->
        [formal] You will receive { $amount } back by { $day }. You do not need to do anything for it.
        [casual] You'll get { $amount } back by { $day }. You don't need to do anything for it.
       *[neutral] You will get { $amount } back by { $day }. You do not need to do anything for it.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] I have looked at it carefully, and I am sorry: this is something we cannot do. Allow me to look with you at what is possible.
        [casual] I've looked at it carefully, and I'm sorry: we can't do this. Let's look together at what we can do.
       *[neutral] I have looked at it carefully, and I am sorry: we cannot do this. Let us look together at what is possible.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Is there anything else that weighs on you, or anything more I may do for you?
        [casual] Is anything else on your mind, or is there more I can do?
       *[neutral] Is there anything else that weighs on you, or that I can do for you?
    }

phrase_goodbye =
    { $formality ->
        [formal] Thank you for speaking with me. I wish you all the best. You are welcome to write here at any time.
        [casual] Thanks for talking with me, and all the best. You can write here any time.
       *[neutral] Thank you for talking with me. I wish you all the best. You can write here at any time.
    }
