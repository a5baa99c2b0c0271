# English (international, British spelling).
# Address, formal: "you", no contractions, full courtesy phrases ("may I", "would you", "I would be glad to"); the assistant is "I", the lender "we".
# Address, neutral: "you", plain and polite, few contractions.
# Address, casual: "you", contractions, short everyday words, no slang.
# Care messages in casual keep the warmth and calm of neutral and only loosen the grammar.

## Courtesies

utter_greet =
    { $formality ->
        [formal] Good day, and welcome to { $lender }. How may I assist you?
        [casual] Hi, this is { $lender }. What can I do for you?
       *[neutral] Hello and welcome to { $lender }. How can I help you?
    }

utter_goodbye =
    { $formality ->
        [formal] Thank you for writing, and goodbye. You are welcome to write again at any time.
        [casual] Bye for now. Just write whenever you need anything.
       *[neutral] Goodbye, and thank you for writing. You can write again at any time.
    }

utter_thank =
    { $formality ->
        [formal] You are most welcome. It is a pleasure to help.
        [casual] Any time, glad to help.
       *[neutral] You are welcome. Happy to help.
    }

utter_chitchat =
    { $formality ->
        [formal] It is a pleasure to talk with you. My knowledge is limited to loans, and with those I would be glad to assist you.
        [casual] Nice chatting with you. Loans are really all I'm good at, so that's where I can help.
       *[neutral] It is nice to chat with you. Loans are the only subject I am good at, and I am happy to help with those.
    }

utter_bot_challenge =
    { $formality ->
        [formal] I am a program of { $lender }, not a person. You may ask to speak with a person at any time.
        [casual] I'm a program from { $lender }, not a person. If you'd rather talk to one, just ask.
       *[neutral] I am a program run by { $lender }, not a person. You can ask for a person at any time.
    }

utter_capabilities =
    { $formality ->
        [formal] I can answer questions about loans from { $lender } with exact figures, calculate instalments and look up your own loan. Should you face a difficulty or wish to complain, I will bring it to an officer.
        [casual] I can answer questions about { $lender } loans with exact figures, work out instalments and check your own loan. If things are difficult or you've got a complaint, I'll take it to an officer.
       *[neutral] I can answer questions about { $lender } loans with exact figures, calculate instalments and check your own loan. I pass difficulties and complaints on to an officer.
    }

utter_out_of_scope =
    { $formality ->
        [formal] I am afraid that is outside what I can help with. I would be glad to assist you with loans from { $lender }.
        [casual] Sorry, that's outside what I can help with. I'm here for { $lender } loans.
       *[neutral] Sorry, that is outside what I can help with. I am here for loans from { $lender }.
    }

utter_not_understood =
    { $formality ->
        [formal] I am sorry, I did not understand that. May I ask you to put it in other words, or to tell me in one sentence what it concerns?
        [casual] Sorry, I didn't get that. Could you say it another way, or tell me in one sentence what it's about?
       *[neutral] Sorry, I did not understand that. Could you put it in other words, or tell me in one sentence what it is about?
    }

utter_not_understood_again =
    { $formality ->
        [formal] I apologise, I am still not certain what you mean. You may choose one of the topics below, or speak with a person.
        [casual] Sorry, I'm still not sure what you mean. Pick one of these, or ask for a person.
       *[neutral] I am sorry, I am still not sure what you mean. Please choose one of these topics, or ask for a person.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Very good. What may I do for you next?
        [casual] Great. What's next?
       *[neutral] Good. What can I do for you next?
    }

utter_deny_noted =
    { $formality ->
        [formal] Very well. Please do write whenever I can be of help.
        [casual] That's fine. I'm here if you need me.
       *[neutral] All right. I am here when you need me.
    }

utter_stopped =
    { $formality ->
        [formal] I have set that aside. Is there anything else I may do for you?
        [casual] OK, I've dropped that. Anything else?
       *[neutral] I have stopped that. What else can I do for you?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] There is nothing in progress at present. What may I do for you?
        [casual] There's nothing to stop right now. What can I do for you?
       *[neutral] There is nothing in progress to stop. What can I do for you?
    }

utter_ask_what_for =
    { $formality ->
        [formal] Thank you. May I ask what you would like me to use this for?
        [casual] Thanks. What should I use that for?
       *[neutral] Thank you. What would you like me to use this for?
    }

utter_rephrase =
    { $formality ->
        [formal] Allow me to put it once more, in simpler words:
        [casual] Here it is again, made simpler:
       *[neutral] Once more, in simpler words:
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] I would be glad to explain. Which matter do you have in mind?
        [casual] Happy to explain. Which bit do you mean?
       *[neutral] I am happy to explain. Which point do you mean?
    }

## Language and manner

utter_language_changed =
    { $formality ->
        [formal] From now on I will write to you in English.
        [casual] OK, I'll write in English from now on.
       *[neutral] I will write in English from now on.
    }

utter_ask_language =
    { $formality ->
        [formal] In which language may I write to you? I can offer: { $languages }.
        [casual] Which language would you like? I can write { $languages }.
       *[neutral] Which language would you like me to use? I can write { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] I am sorry, I do not write that language. I write { $languages }. You may also ask for a person to help you.
        [casual] Sorry, I don't write that language. I write { $languages }, or a person can help you.
       *[neutral] Sorry, I do not write that language. I write { $languages }. A person can also help you.
    }

utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] Certainly. I will address you formally from now on.
        [casual] Sure, I'll keep it relaxed from now on.
        [brief]
            { $formality ->
                [formal] Certainly. I will be brief.
                [casual] OK, I'll keep it short.
               *[neutral] Noted. Short answers from now on.
            }
        [warm]
            { $formality ->
                [formal] Thank you for telling me. I will gladly take a little more time over things with you.
                [casual] Thanks for saying so. Let's take a bit more time, then.
               *[neutral] Thank you for telling me. I am happy to take a little more time with you.
            }
        [direct]
            { $formality ->
                [formal] Understood. I will come straight to the point.
                [casual] Got it. Straight to the point from now on.
               *[neutral] Understood. I will get straight to the point.
            }
        [gentle]
            { $formality ->
                [formal] Thank you for letting me know. I will take care to put things gently.
                [casual] Thanks for letting me know. I'll put things a bit more gently.
               *[neutral] Thank you for letting me know. I will put things more gently from now on.
            }
        [plain]
            { $formality ->
                [formal] Certainly. I will use simple words.
                [casual] Sure. I'll use simple words.
               *[neutral] All right. I will use simple words.
            }
       *[neutral] All right. I will write plainly and politely from now on.
    }

utter_style_unclear =
    { $formality ->
        [formal] How would you prefer me to write to you?
        [casual] How should I write to you?
       *[neutral] How would you like me to write?
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] I write to you in this way because of the words you have used: { $evidence }.
                [wish] I write to you in this way because you asked me to.
               *[start] I write to you in this way because I begin politely with everyone.
            } At present I write formally, { $directness ->
                [direct] come straight to the point
               *[indirect] lead into things gently
            } and { $orientation ->
                [relational] take time for a personal word
               *[efficient] keep to the essentials
            }. I assume nothing from a name or a nationality, and you may ask me to change this at any time.
        [casual]
            { $source ->
                [evidence] I write like this because of the words you used: { $evidence }.
                [wish] I write like this because you asked me to.
               *[start] I write like this because I start politely with everyone.
            } Right now I keep it relaxed, { $directness ->
                [direct] get straight to the point
               *[indirect] ease into things
            } and { $orientation ->
                [relational] leave room for a friendly word
               *[efficient] stick to the essentials
            }. I don't go by anyone's name or nationality, and you can change this any time.
       *[neutral]
            { $source ->
                [evidence] I write like this because of the words you used: { $evidence }.
                [wish] I write like this because you asked me to.
               *[start] I write like this because I begin politely with everyone.
            } At the moment I write politely and plainly, { $directness ->
                [direct] get straight to the point
               *[indirect] lead into things gently
            } and { $orientation ->
                [relational] make room for a personal word
               *[efficient] keep to the essentials
            }. I assume nothing from a name or nationality, and you can change this at any time.
    }

## Loan questions

utter_products =
    { $formality ->
        [formal]
            We are pleased to offer the following loans:
            { $items }
            Rates and limits are as of { $as_of }.
        [casual]
            These are the loans we've got right now:
            { $items }
            That's as of { $as_of }.
       *[neutral]
            Our loans:
            { $items }
            Rates and limits as of { $as_of }.
    }

item_product = • { $name }: from { $rate } a year, { $min } to { $max }, over { $term_min } to { $term_max }

utter_faq =
    { $answer }

    { $lender }, as of { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] I have the answer to this in one language only ({ $language }, as of { $as_of }). It follows just as it is kept; one of our officers would be glad to explain it to you.
        [casual] I've got this answer in one language only ({ $language }, as of { $as_of }). Here it is as we keep it; an officer can explain it to you.
       *[neutral] I have the answer to this in one language only ({ $language }, as of { $as_of }). Here it is as we keep it; an officer is happy to explain it.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] May I ask whether one of these questions is the one you have in mind?
        [casual] Is it one of these?
       *[neutral] Do you mean one of these questions?
    }

utter_faq_unknown =
    { $formality ->
        [formal] I am afraid I do not know the answer to that, and I do not wish to guess. One of our officers can tell you. May I put you through?
        [casual] I don't know that one, and I'd rather not guess. An officer will know. Shall I get one?
       *[neutral] I do not know the answer to that, and I will not guess. An officer can tell you. Would you like me to get one?
    }

utter_product =
    { $formality ->
        [formal]
            { $name }: { $purpose }
            • Interest rate: from { $rate } a year
            • APR: { $apr }
            • Amount: { $min } to { $max }
            • Term: { $term_min } to { $term_max }
            Rates and limits are as of { $as_of }.
        [casual]
            { $name }: { $purpose }
            • Interest: from { $rate } a year
            • APR: { $apr }
            • How much: { $min } to { $max }
            • How long: { $term_min } to { $term_max }
            That's as of { $as_of }.
       *[neutral]
            { $name }: { $purpose }
            • Interest rate: from { $rate } a year
            • APR: { $apr }
            • Amount: { $min } to { $max }
            • Term: { $term_min } to { $term_max }
            Rates and limits as of { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal]
            Our interest rates are as follows:
            { $items }
            The APR includes fees. The binding rate is the one stated in your loan offer. Rates as of { $as_of }.
        [casual]
            Here are our rates right now:
            { $items }
            The APR includes fees. The rate that counts is the one in your loan offer. These are as of { $as_of }.
       *[neutral]
            Our current interest rates:
            { $items }
            The APR includes fees. The binding rate comes with your loan offer. Rates as of { $as_of }.
    }

item_rate = • { $name }: { $rate } a year ({ $rate_type ->
        [fixed] fixed
       *[floating] variable
    }), APR { $apr } for an example of { $amount } over { $term }

utter_fees =
    { $formality ->
        [formal]
            Our fees are as follows:
            { $items }
            { $late }
            We charge no other fee for setting up or keeping a loan. Fees as of { $as_of }.
        [casual]
            Here are our fees:
            { $items }
            { $late }
            There's no other fee for setting up or keeping a loan. That's as of { $as_of }.
       *[neutral]
            Our fees:
            { $items }
            { $late }
            There is no other fee for setting up or keeping a loan. Fees as of { $as_of }.
    }

item_fee_none = • { $name }: no set-up fee

item_fee_money = • { $name }: set-up fee of { $fee }, charged once at the start

item_fee_percent = • { $name }: set-up fee of { $fee } of the loan amount, at least { $fee_min }

item_late_money = • Late payment: { $fee }, after a grace period of { $days }

item_late_percent = • Late payment: { $rate } a year on the overdue part only, after a grace period of { $days }

utter_eligibility =
    { $formality ->
        [formal]
            To apply for a loan, you would need to meet these conditions:
            { $conditions }
            Your loan instalments together may come to no more than { $share } of your net income. An officer decides on each application, and you may request that a person review the decision.
        [casual]
            You can apply if all of this fits you:
            { $conditions }
            All your loan instalments together can be at most { $share } of your net income. An officer decides, and you can always ask a person to look at the decision again.
       *[neutral]
            You can apply if you meet these conditions:
            { $conditions }
            All your loan instalments together can be at most { $share } of your net income. An officer decides, and you can ask a person to review the decision.
    }

item_age_from = • You are at least { $age_min } years old.

item_age_between = • You are between { $age_min } and { $age_max } years old.

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal]
            May I ask you to prepare the following documents ({ $name }):
            { $items }
        [casual]
            Here's what you'll need ({ $name }):
            { $items }
       *[neutral]
            Please have these documents ready ({ $name }):
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal]
            You may apply in the following steps:
            { $items }
            You will receive a decision within { $days }.
        [casual]
            Here's how to apply:
            { $items }
            You'll get a decision within { $days }.
       *[neutral]
            These are the steps to apply:
            { $items }
            You will have a decision within { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal]
            Please allow the following times:
            { $items }
            They are counted from the day on which all your documents have reached us.
        [casual]
            Here's how long it takes:
            { $items }
            The clock starts on the day we've got all your documents.
       *[neutral]
            This is how long it takes:
            { $items }
            Times are counted from the day we have all your documents.
    }

item_processing = • { $name }: decision within { $decision }; money paid out within { $payout } of signing

utter_borrowing_limit =
    { $formality ->
        [formal]
            The amounts we lend are as follows:
            { $items }
            Your personal limit depends on your income: all loan instalments together may come to no more than { $share } of your net income. An officer decides in each case.
        [casual]
            Here's how much you can borrow:
            { $items }
            Your own limit depends on your income: all your loan instalments together can't be more than { $share } of your net income. An officer makes the decision.
       *[neutral]
            These are the amounts you can borrow:
            { $items }
            Your personal limit depends on your income: all loan instalments together can be at most { $share } of your net income. An officer decides.
    }

item_limit = • { $name }: { $min } to { $max }

utter_repayment_methods =
    { $formality ->
        [formal]
            You may make your payments in any of these ways:
            { $items }
        [casual]
            You can pay in any of these ways:
            { $items }
       *[neutral]
            Ways to make your payments:
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal]
            You may repay early at any time, in part or in full. These are the terms:
            { $items }
        [casual]
            You can pay off part of it or all of it early, any time. Here's what it costs:
            { $items }
       *[neutral]
            You can repay early at any time, in part or in full:
            { $items }
    }

item_early_free = • { $name }: free of charge

item_early_fee = • { $name }: { $fee } of the amount repaid early in the first { $within }, free of charge afterwards

utter_collateral =
    { $formality ->
        [formal]
            The security we require depends on the loan:
            { $items }
        [casual]
            Here's what we ask for as security:
            { $items }
       *[neutral]
            The security needed for each loan:
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] Allow me to explain “{ $term }”. { $meaning }
        [casual] Here's what “{ $term }” means. { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    For example: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal]
            Which term may I explain? For example, I can explain:
            { $terms }
        [casual]
            Which word do you mean? I can explain these, for example:
            { $terms }
       *[neutral]
            Which term would you like explained? For example:
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal]
            As a borrower you have the following rights:
            { $items }
            Please regard this as information; it is not legal advice.
        [casual]
            Here are your rights as a borrower:
            { $items }
            This is information only; it isn't legal advice.
       *[neutral]
            Your rights as a borrower:
            { $items }
            This is information, not legal advice.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (not yet verified: please confirm with an officer)

utter_privacy =
    { $formality ->
        [formal]
            Your data is handled as follows:
            { $items }
        [casual]
            Here's what happens to your data:
            { $items }
       *[neutral]
            This is what happens to your data:
            { $items }
    }

utter_contact =
    { $formality ->
        [formal]
            You are welcome to contact us as follows:
            • Telephone: { $phone }
            • Email: { $email }
            • Address: { $address }
            Our opening hours are:
            { $items }
            { $open ->
                [open] Our office is open at the moment.
               *[closed] Our office is closed at the moment and will open again on { $opens_at }.
            }
        [casual]
            Here's how to reach us:
            • Phone: { $phone }
            • Email: { $email }
            • Address: { $address }
            We're here at these times:
            { $items }
            { $open ->
                [open] We're open right now.
               *[closed] We're closed right now and open again on { $opens_at }.
            }
       *[neutral]
            You can reach us here:
            • Phone: { $phone }
            • Email: { $email }
            • Address: { $address }
            Opening hours:
            { $items }
            { $open ->
                [open] We are open now.
               *[closed] We are closed now and open again on { $opens_at }.
            }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal]
            { $name } ({ $amount } over { $term }): the kinds of rate compare as follows:
            { $items }
            Please bear in mind that a floating rate can go up as well as down. Figures as of { $as_of }.
        [casual]
            { $name } ({ $amount } over { $term }), with the kinds of rate side by side:
            { $items }
            Just remember, a floating rate can go up as well as down. That's as of { $as_of }.
       *[neutral]
            { $name } ({ $amount } over { $term }), the kinds of rate side by side:
            { $items }
            A floating rate can go up as well as down. Figures as of { $as_of }.
    }

item_compare_fixed = • Fixed: { $rate } for the whole term; instalment { $instalment } throughout, { $total } in all, APR { $apr }

item_compare_floating = • Floating: { $rate } today ({ $index } { $index_rate } + { $margin }); instalment { $instalment } for as long as the rate stays there, APR { $apr }. One percentage point higher, and the instalment would be { $higher }

item_compare_stepped = • Stepped: { $steps }; { $total } in all, APR { $apr }

item_compare_step = from month { $number }: { $rate }, instalment { $instalment }

item_rate_floating = • { $name }: floating, { $rate } a year today ({ $index } { $index_rate } + { $margin }), APR { $apr } for an example of { $amount } over { $term }

item_rate_stepped = • { $name }: { $rate } a year for the first { $first }, then up to { $highest }; APR { $apr } for an example of { $amount } over { $term }

utter_recommendation =
    { $formality ->
        [formal]
            { $priority ->
                [stability] You mentioned that an instalment without surprises matters to you. With that in mind, I would look at our loans in this order:
                [flexibility] You mentioned that you wish to remain flexible. With that in mind, I would look at our loans in this order:
                [speed] You mentioned that you need the money soon. With that in mind, I would look at our loans in this order:
                [family_home] You mentioned that this is about a home for your family. With that in mind, I would look at these loans:
                [faith] You mentioned that your faith does not allow interest. With that in mind, I would look at our offers without interest:
               *[lowest_cost] You mentioned that you wish to pay as little as possible in all. With that in mind, I would look at our loans in this order:
            }
            { $items }
            One of our officers decides whether a loan is granted. Figures as of { $as_of }.
        [casual]
            { $priority ->
                [stability] You said you don't want any surprises with the instalment. So I'd look at our loans in this order:
                [flexibility] You said you want to stay flexible. So I'd look at our loans in this order:
                [speed] You said you need the money soon. So I'd look at our loans in this order:
                [family_home] You said it's about a home for your family. So I'd look at these:
                [faith] You said your faith doesn't allow interest. So I'd look at what we've got without it:
               *[lowest_cost] You said you want to pay as little as possible. So I'd look at our loans in this order:
            }
            { $items }
            A person decides whether you get the loan. That's as of { $as_of }.
       *[neutral]
            { $priority ->
                [stability] You said that an instalment without surprises matters to you. Our loans, with that in mind:
                [flexibility] You said that you would like to stay flexible. Our loans, with that in mind:
                [speed] You said that you need the money soon. Our loans, with that in mind:
                [family_home] You said that this is about a home for your family. These loans are meant for that:
                [faith] You said that your faith does not allow interest. What we have without interest:
               *[lowest_cost] You said that you want to pay as little as possible in all. Our loans, with that in mind:
            }
            { $items }
            A person decides whether a loan is granted. Figures as of { $as_of }.
    }

item_suits_stability = • { $name }: fixed at { $rate } a year, so the instalment stays the same to the end; APR { $apr }

item_suits_flexibility_free = • { $name }: can be repaid early at any time, free of charge; APR { $apr }

item_suits_flexibility_fee = • { $name }: repaying early in the first { $within } costs { $fee } of the amount repaid, and nothing afterwards; APR { $apr }

item_suits_speed = • { $name }: decision within { $decision }, money within { $payout } of signing; APR { $apr }

item_suits_lowest_cost = • { $name }: APR { $apr }; for an example of { $amount } over { $term }, { $total } paid in all

item_suits_family_home = • { $name }: { $min } to { $max }, over up to { $term_max }, for the home you live in; APR { $apr }

item_suits_faith = • { $name }: no interest; our profit is agreed beforehand and does not change; APR { $apr }, for comparison

item_costs_least = • Costs least: { $name }, APR { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] I am sorry: we do not offer a loan without interest here, and I do not wish to describe one of ours as such. Someone in our team would be glad to talk you through what is possible.
        [casual] Sorry, we don't have a loan without interest here, and I won't pretend one of ours is. Someone in our team can talk you through what's possible.
       *[neutral] I am sorry, we have no loan without interest here, and I will not describe one of ours as such. Someone in our team can talk you through what is possible.
    }

## Calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] May I ask which kind of loan you have in mind?
        [casual] Which kind of loan is it for?
       *[neutral] Which kind of loan are you thinking of?
    }

utter_ask_amount =
    { $formality ->
        [formal] May I ask what amount you wish to borrow? { $name }: from { $min } to { $max }.
        [casual] How much do you want to borrow? { $name }: anything from { $min } to { $max }.
       *[neutral] How much would you like to borrow? { $name }: { $min } to { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] Over what period do you wish to repay? { $name }: from { $min } to { $max }.
        [casual] How long would you like to pay it back over? { $name }: anything from { $min } to { $max }.
       *[neutral] Over how long would you like to repay? { $name }: { $min } to { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] { $amount } is outside the range we offer for this loan. { $name }: from { $min } to { $max }. Which amount may I use instead?
        [casual] { $amount } is outside the range for this one. { $name }: anything from { $min } to { $max }. Which amount should I use?
       *[neutral] { $amount } is outside the range for this loan. { $name }: { $min } to { $max }. Which amount would you like?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] A term of { $term } is outside the range we offer for this loan. { $name }: from { $min } to { $max }. Which term may I use instead?
        [casual] { $term } is outside the range for this one. { $name }: anything from { $min } to { $max }. How long should I use?
       *[neutral] A term of { $term } is outside the range for this loan. { $name }: { $min } to { $max }. Which term would you like?
    }

utter_amount_not_read =
    { $formality ->
        [formal] I was not able to read the amount. Would you kindly write it as a number, for example 20,000?
        [casual] I couldn't read that amount. Could you write it as a number, like 20,000?
       *[neutral] I could not read the amount. Please write it as a number, for example 20,000.
    }

utter_term_not_read =
    { $formality ->
        [formal] I was not able to make out the length of the loan. Would you kindly give it in months or years?
        [casual] I couldn't work out how long that is. Could you write it in months or years?
       *[neutral] I could not make out the length of time. Please write it in months or years.
    }

utter_currency_not_offered =
    { $formality ->
        [formal] We do not lend in { $currency } here. May I ask you to give the amount in { $ours }?
        [casual] We don't do loans in { $currency } here. Could you give me the amount in { $ours }?
       *[neutral] Loans in { $currency } are not offered here. Please give the amount in { $ours }.
    }

utter_instalment =
    { $formality ->
        [formal]
            { $name }, { $amount } over { $term } at { $rate } a year: your instalment would be { $instalment } a month.
            • Total paid: { $total }
            • Of which interest: { $interest }
            • Set-up fee: { $fee }
            • APR: { $apr }
            The rate is as of { $as_of }. Please regard this as an example; it is not an offer.
        [casual]
            { $name }, { $amount } over { $term } at { $rate } a year: that'd be { $instalment } a month.
            • Total you'd pay: { $total }
            • Interest in that: { $interest }
            • Set-up fee: { $fee }
            • APR: { $apr }
            Rate as of { $as_of }. It's just an example, not an offer.
       *[neutral]
            { $name }, { $amount } over { $term } at { $rate } a year: { $instalment } a month.
            • Total paid: { $total }
            • Of which interest: { $interest }
            • Set-up fee: { $fee }
            • APR: { $apr }
            Rate as of { $as_of }. This is an example, not an offer.
    }

utter_plan =
    { $formality ->
        [formal]
            The repayment plan for { $amount } over { $term } would be as follows:
            { $rows }
            In total { $total } would be paid, of which { $interest } is interest.
        [casual]
            Here's the repayment plan for { $amount } over { $term }:
            { $rows }
            You'd pay { $total } in total, and { $interest } of that is interest.
       *[neutral]
            Repayment plan for { $amount } over { $term }:
            { $rows }
            Total paid: { $total }, of which interest: { $interest }.
    }

item_plan_row = { $number }. { $payment } (principal { $principal } + interest { $interest }), balance { $balance }

item_plan_row_due = { $number }. { $due }: { $payment } (principal { $principal } + interest { $interest }), balance { $balance }

item_plan_row_charges = { $number }. { $due }: { $payment } (principal { $principal } + interest { $interest } + other charges { $charges }), balance { $balance }

item_plan_gap =
    { $count ->
        [one] … { $count } more instalment like this …
       *[other] … { $count } more instalments like these …
    }

utter_no_plan_yet =
    { $formality ->
        [formal] I would be glad to calculate a loan for you first. Which amount may I use?
        [casual] Let's work one out first. How much should it be for?
       *[neutral] Let us calculate a loan first. For which amount?
    }

utter_early_example =
    { $formality ->
        [formal]
            Were you to repay { $early } early, together with instalment no. { $after }, on { $name } ({ $amount } over { $term }):
            { $items }
            Please regard this as an example; it is not an offer.
        [casual]
            Say you paid { $early } early, along with instalment no. { $after }, on { $name } ({ $amount } over { $term }):
            { $items }
            It's just an example, not an offer.
       *[neutral]
            If you repaid { $early } early, together with instalment no. { $after }, on { $name } ({ $amount } over { $term }):
            { $items }
            This is an example, not an offer.
    }

utter_early_own_loan =
    { $formality ->
        [formal]
            Were you to repay { $early } early today on your loan { $number } (owed today: { $owed }):
            { $items }
            These figures are valid for { $as_of }; one of our officers will confirm them before you pay.
        [casual]
            Say you paid { $early } early today on your loan { $number } (you owe { $owed } today):
            { $items }
            These figures are good for { $as_of }; an officer will confirm them before you pay.
       *[neutral]
            If you repaid { $early } early today on your loan { $number } (owed today: { $owed }):
            { $items }
            These figures are valid for { $as_of }; an officer will confirm them before you pay.
    }

item_early_shorter = • Same instalment, shorter loan: paid off { $sooner } sooner, { $saved } less interest

item_early_lower = • Same end date, lower instalment: { $instalment } instead of { $before }, { $saved } less interest

item_early_charge = • Charge for repaying early: { $fee }

item_early_no_charge = • Nothing is charged for repaying early

item_early_off = • Paid off in full: { $sum }, { $saved } less interest

utter_early_too_much =
    { $formality ->
        [formal] { $early } is more than would be owed at that point. A payment of { $sum } would settle the loan in full.
        [casual] { $early } is more than you'd owe by then. { $sum } pays it all off.
       *[neutral] { $early } is more than is owed at that point. { $sum } pays off the whole loan.
    }

## My loan

utter_ask_one_time_code =
    { $formality ->
        [formal] To look into your account, I need your one-time code from { $lender }: 8 letters and digits, which you receive from an officer or by letter. Please never send a password or card number.
        [casual] To look at your account, I need your one-time code from { $lender }: 8 letters and digits, from an officer or a letter. Please don't ever send passwords or card numbers.
       *[neutral] To see your account, I need your one-time code from { $lender }: 8 letters and digits, which you get from an officer or by letter. Please never send passwords or card numbers.
    }

utter_code_wrong =
    { $formality ->
        [formal]
            { $left ->
                [one] I am sorry, this code does not match. You have { $left } further attempt; would you kindly check it once more?
               *[other] I am sorry, this code does not match. You have { $left } further attempts; would you kindly check it once more?
            }
        [casual]
            { $left ->
                [one] That code doesn't match. You've got { $left } more try, so take your time.
               *[other] That code doesn't match. You've got { $left } more tries, so take your time.
            }
       *[neutral]
            { $left ->
                [one] This code does not match. Please check it and send it again; you have { $left } more try.
               *[other] This code does not match. Please check it and send it again; you have { $left } more tries.
            }
    }

utter_code_expired =
    { $formality ->
        [formal] This code has already been used or is no longer valid. An officer will be glad to give you a new one.
        [casual] That code has been used or isn't valid any more. An officer can give you a new one.
       *[neutral] This code has been used or is no longer valid. An officer can give you a new one.
    }

utter_code_locked =
    { $formality ->
        [formal]
            { $minutes ->
                [one] Several codes did not match. For your safety, may I ask you to wait { $minutes } minute? An officer can also help you.
               *[other] Several codes did not match. For your safety, may I ask you to wait { $minutes } minutes? An officer can also help you.
            }
        [casual]
            { $minutes ->
                [one] Those codes didn't match. To keep your account safe, please wait { $minutes } minute, or ask an officer for help.
               *[other] Those codes didn't match. To keep your account safe, please wait { $minutes } minutes, or ask an officer for help.
            }
       *[neutral]
            { $minutes ->
                [one] Several codes did not match. For your safety, please wait { $minutes } minute, or ask an officer for help.
               *[other] Several codes did not match. For your safety, please wait { $minutes } minutes, or ask an officer for help.
            }
    }

utter_ask_who =
    { $formality ->
        [formal] To whom may the code be sent? Kindly write your borrower number, or the e-mail address or telephone number that { $lender } has of you. The code goes to the { $way ->
                [phone] telephone number
               *[email] e-mail address
            } on file only.
        [casual] Who should I send it to? Write your borrower number, or the e-mail or phone number { $lender } has for you. The code only goes to the { $way ->
                [phone] phone number
               *[email] e-mail address
            } on file.
       *[neutral] Please write your borrower number, or the e-mail address or telephone number that { $lender } has of you. The code goes only to the { $way ->
                [phone] telephone number
               *[email] e-mail address
            } on file.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] If { $lender } knows you by that, a code of 6 figures is now on its way { $way ->
                [phone] by text message
               *[email] by e-mail
            }. It is valid for { $minutes } minutes. Kindly write the 6 figures here, and nothing else.
        [casual] If { $lender } knows you by that, a 6-figure code is on its way { $way ->
                [phone] by text
               *[email] by e-mail
            }. It's good for { $minutes } minutes. Just write the 6 figures here, nothing else.
       *[neutral] If { $lender } knows you by that, a code of 6 figures is on its way { $way ->
                [phone] by text message
               *[email] by e-mail
            }. It is valid for { $minutes } minutes. Please write the 6 figures here, and nothing else.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Several codes have been requested here already. The next one may be requested in { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }; an officer will gladly help you sooner.
        [casual] You've asked for a few codes here already. You can ask again in { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, or an officer can help you sooner.
       *[neutral] Several codes were asked for here already. You can ask for the next one in { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, or an officer can help you sooner.
    }

utter_share_number =
    { $formality ->
        [formal] Alternatively, you may share your own telephone number with the button below the text box.
        [casual] Or just share your own phone number with the button below the text box.
       *[neutral] Or share your own telephone number with the button below the text box.
    }

utter_number_unknown =
    { $formality ->
        [formal] I am sorry, I cannot recognise you by this telephone number alone. A one-time code will do, or an officer will gladly help.
        [casual] Sorry, I can't tell who you are by that number alone. A one-time code works, or an officer can help.
       *[neutral] I cannot recognise you by this telephone number alone. A one-time code works, or an officer can help.
    }

utter_number_foreign =
    { $formality ->
        [formal] I am afraid this is not your own telephone number. Only your own counts, shared with the button below the text box.
        [casual] That isn't your own number. Only your own counts, shared with the button below the text box.
       *[neutral] This is not your own telephone number. Only your own counts, shared with the button below the text box.
    }

utter_unlinked =
    { $formality ->
        [formal] This chat is no longer linked to your account. Before I answer about the account again, I will ask you for a code. What has been written so far remains in this chat.
        [casual] Done, this chat isn't linked to your account any more. I'll need a code before I talk about the account again. What's been written stays in this chat.
       *[neutral] This chat is no longer linked to your account. Before I answer about the account again, I need a code. What was written so far stays in this chat.
    }

utter_not_linked =
    { $formality ->
        [formal] This chat is not linked to any account.
        [casual] This chat isn't linked to any account.
       *[neutral] This chat is not linked to any account.
    }

utter_code_message = { $code } is your code for the chat with { $lender }. It is valid for { $minutes } minutes. Please give it to nobody. If you did not ask for it, please ignore this message.

utter_code_subject = Your code for the chat with { $lender }

utter_recognised =
    { $formality ->
        [formal] Thank you, { $name }. Your identity has been confirmed.
        [casual] Thanks, { $name }, that's you confirmed.
       *[neutral] Thank you, { $name }. Your identity is confirmed.
    }

utter_already_recognised =
    { $formality ->
        [formal] Your identity has already been confirmed, { $name }. There is no need for another code.
        [casual] You're confirmed already, { $name }. No code needed.
       *[neutral] Your identity is already confirmed, { $name }. You do not need another code.
    }

utter_application =
    { $formality ->
        [formal]
            { $state ->
                [received] Your application { $number } ({ $name }) was received on { $since }.
                [documents_missing] Your application { $number } ({ $name }) has been awaiting some documents since { $since }. An officer will gladly tell you which.
                [approved] We are pleased to inform you that your application { $number } ({ $name }) was approved on { $since }.
                [declined] Your application { $number } ({ $name }) could not be approved; the decision dates from { $since }. You may ask for a person to review it.
                [paid_out] Your application { $number } ({ $name }) is complete; the loan was paid out on { $since }.
               *[checking] Your application { $number } ({ $name }) has been under consideration since { $since }.
            }
        [casual]
            { $state ->
                [received] We got your application { $number } ({ $name }) on { $since }.
                [documents_missing] Your application { $number } ({ $name }) has been waiting for some documents since { $since }. An officer can tell you which ones.
                [approved] Good news: your application { $number } ({ $name }) was approved on { $since }.
                [declined] Your application { $number } ({ $name }) wasn't approved; that was decided on { $since }. You can ask for a person to look at it again.
                [paid_out] Your application { $number } ({ $name }) is done; the money was paid out on { $since }.
               *[checking] We've been looking at your application { $number } ({ $name }) since { $since }.
            }
       *[neutral]
            { $state ->
                [received] We received your application { $number } ({ $name }) on { $since }.
                [documents_missing] Your application { $number } ({ $name }) has been waiting for documents since { $since }. An officer can tell you which ones.
                [approved] Your application { $number } ({ $name }) was approved on { $since }.
                [declined] Your application { $number } ({ $name }) was not approved; the decision was made on { $since }. You can ask for a person to review it.
                [paid_out] Your application { $number } ({ $name }) is complete; the loan was paid out on { $since }.
               *[checking] Your application { $number } ({ $name }) has been under review since { $since }.
            }
    }

utter_no_application =
    { $formality ->
        [formal] I have found no open application in your name.
        [casual] I can't find an open application for you.
       *[neutral] I could not find an open application.
    }

utter_balance =
    { $formality ->
        [formal]
            The amount outstanding at present:
            { $items }
            As of { $as_of }.
        [casual]
            Here's what's left to pay:
            { $items }
            That's as of { $as_of }.
       *[neutral]
            Still to be repaid:
            { $items }
            As of { $as_of }.
    }

item_balance = • { $number } { $name }: { $principal }; to repay it in full today: { $payoff } including interest

item_balance_arrears = • { $number } { $name }: { $principal }; to repay it in full today: { $payoff } including interest; currently overdue: { $arrears }

utter_next_payment =
    { $formality ->
        [formal]
            Your next payment is as follows:
            { $items }
        [casual]
            Here's your next payment:
            { $items }
       *[neutral]
            Your next payment:
            { $items }
    }

item_next_payment = • { $number } { $name }: { $payment } on { $due }

item_next_payment_overdue = • { $number } { $name }: { $payment } on { $due }; { $arrears } is outstanding from earlier payments. If that is difficult at the moment, please tell me and we will look for a way together.

utter_schedule =
    { $formality ->
        [formal]
            The repayment plan for your loan { $number } ({ $name }) is as follows:
            { $rows }
        [casual]
            Here's the plan for your loan { $number } ({ $name }):
            { $rows }
       *[neutral]
            Repayment plan for loan { $number } ({ $name }):
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] There is no current loan on this account.
        [casual] There's no loan running on this account right now.
       *[neutral] There is no active loan on this account.
    }

utter_statement =
    { $formality ->
        [formal]
            Please find below how your loan stands as of { $as_of }:
            { $items }
            All open instalments are in the plan that comes with it. For a certified copy, a certificate or a copy of the contract, I would gladly bring in an officer.
        [casual]
            Here's how your loan stands as of { $as_of }:
            { $items }
            All the open instalments are in the plan that comes with it. Need a certified copy, a certificate or your contract? An officer can do that.
       *[neutral]
            Statement of your loan as of { $as_of }:
            { $items }
            All open instalments are in the plan that comes with it. Certified copies, certificates and copies of the contract come from an officer.
    }

utter_statement_noted =
    { $formality ->
        [formal] An officer will prepare the document and reply to you by { $by }. Your reference is { $reference }.
        [casual] An officer will get the document ready and get back to you by { $by }. Your reference is { $reference }.
       *[neutral] An officer will prepare the document and answer you by { $by }. Your reference is { $reference }.
    }

utter_payment_noted =
    { $formality ->
        [formal] Thank you for informing us. An officer will check the payment and reply to you by { $by }; your reference is { $reference }. Should a reminder have crossed with your payment, please disregard it.
        [casual] Thanks for letting us know. An officer will check the payment and get back to you by { $by }; your reference is { $reference }. If a reminder crossed with it, just ignore it.
       *[neutral] Thank you for telling us. An officer will check the payment and answer you by { $by }; your reference is { $reference }. If a reminder has crossed with your payment, please ignore it.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] Thank you. For your safety, an officer will telephone you by { $by }, on the number we already hold, to confirm the change. Your reference is { $reference }.
        [casual] Thanks. To keep your account safe, an officer will call the number we already have by { $by } to confirm the change. Your reference is { $reference }.
       *[neutral] Thank you. For your safety, an officer will call you by { $by }, on the number we already have, to confirm the change. Your reference is { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] May I ask for the new e-mail address or telephone number? Kindly write it here, a number from abroad with its country code.
        [casual] What's the new e-mail or phone number? Just write it here, and add the country code if it's from abroad.
       *[neutral] What is the new e-mail address or telephone number? Please write it here, a number from abroad with its country code.
    }

utter_contact_not_read =
    { $formality ->
        [formal] I am sorry, I cannot make out an e-mail address or a telephone number in that. Kindly write only the new one, in full: an address such as name@example.com, or a number with its country code.
        [casual] Sorry, I can't make out an e-mail or a phone number there. Write just the new one, in full: an address like name@example.com, or a number with the country code.
       *[neutral] Sorry, I cannot make out an e-mail address or a telephone number in that. Please write only the new one, in full: an address such as name@example.com, or a number with its country code.
    }

utter_contact_read =
    { $formality ->
        [formal] I have noted { $contact } as your new { $way ->
                [phone] telephone number
               *[email] e-mail address
            }. It takes effect once an officer has confirmed it with you.
        [casual] Got it: { $contact } is your new { $way ->
                [phone] phone number
               *[email] e-mail
            }. It counts once an officer has confirmed it with you.
       *[neutral] I have noted { $contact } as your new { $way ->
                [phone] telephone number
               *[email] e-mail address
            }. It counts once an officer has confirmed it with you.
    }

utter_contact_on_file =
    { $formality ->
        [formal] That { $way ->
                [phone] telephone number
               *[email] e-mail address
            } is the one we already hold, so nothing needs to be changed.
        [casual] We already have that { $way ->
                [phone] phone number
               *[email] e-mail
            }, so there's nothing to change.
       *[neutral] That { $way ->
                [phone] telephone number
               *[email] e-mail address
            } is already on file, so nothing needs to be changed.
    }

utter_contact_changed =
    { $formality ->
        [formal] The change is confirmed: your { $way ->
                [phone] telephone number
               *[email] e-mail address
            } on file is now { $contact }. Should you not have asked for this, please let us know at once.
        [casual] That's confirmed: your { $way ->
                [phone] phone number
               *[email] e-mail
            } on file is now { $contact }. If that wasn't you, tell us right away.
       *[neutral] The change is confirmed: your { $way ->
                [phone] telephone number
               *[email] e-mail address
            } on file is now { $contact }. If you did not ask for this, please tell us at once.
    }

utter_contact_declined =
    { $formality ->
        [formal] Your { $way ->
                [phone] telephone number
               *[email] e-mail address
            } has not been changed to { $contact }, because { $why ->
                [unreached] we could not reach you to confirm it
                [bounced] messages do not arrive there
               *[unsure] we could not make sure that the request came from you
            }. The one on file stays as it was. Should you still wish for the change, please write to us here.
        [casual] We haven't changed your { $way ->
                [phone] phone number
               *[email] e-mail
            } to { $contact }, because { $why ->
                [unreached] we couldn't reach you to confirm it
                [bounced] messages don't get through there
               *[unsure] we couldn't be sure the request came from you
            }. The old one stays. If you still want the change, just write here.
       *[neutral] Your { $way ->
                [phone] telephone number
               *[email] e-mail address
            } has not been changed to { $contact }, because { $why ->
                [unreached] we could not reach you to confirm it
                [bounced] messages do not arrive there
               *[unsure] we could not make sure that the request came from you
            }. The one on file stays as it was. If you still want the change, please write to us here.
    }

utter_payment_read =
    { $formality ->
        [formal]
            This is what I have noted about your payment:
            { $items }
            Should anything be wrong, please tell me.
        [casual]
            Here's what I noted about your payment:
            { $items }
            If something's off, just tell me.
       *[neutral]
            This is what I have noted about your payment:
            { $items }
            If anything is wrong, please tell me.
    }

utter_payment_found =
    { $formality ->
        [formal]
            I am pleased to confirm that the payment you told us about has reached us:
            { $items }
        [casual]
            Good news, your payment has arrived:
            { $items }
       *[neutral]
            The payment you told us about has arrived:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            So far we have not been able to find the payment you told us about:
            { $items }
            Some payments take a few days to arrive. If you send a picture or a PDF of the receipt here, we will gladly look again.
        [casual]
            We haven't found your payment yet:
            { $items }
            Some take a few days to come through. Send a picture or PDF of the receipt here and we'll look again.
       *[neutral]
            We have not found the payment you told us about yet:
            { $items }
            Some payments take a few days to arrive. If you send a picture or a PDF of the receipt here, we will look again.
    }

item_payment_amount = • Amount: { $amount }

item_payment_day = • Paid on: { $paid_on }

item_case_reference = • Reference: { $reference }

utter_contact_letter =
    The { $way ->
            [phone] telephone number
           *[email] e-mail address
        } that { $lender } had on file for you has been changed, and this one is no longer used. If you asked for that, there is nothing you need to do. If you did not, please contact { $lender } at once.

utter_contact_letter_subject = Your contact details at { $lender } have been changed

utter_book_down =
    { $formality ->
        [formal] I am sorry, the account system cannot be reached at present, and I would rather not guess. Please try again later, or ask for an officer.
        [casual] Sorry, I can't reach the account system right now, and I don't want to guess. Please try again later, or ask for an officer.
       *[neutral] Sorry, the account system cannot be reached at the moment, and I will not guess. Please try again later, or ask for an officer.
    }

utter_relief_options =
    { $formality ->
        [formal]
            Should it not be possible to pay as agreed, these options can be considered. One of our officers decides, together with you:
            { $items }
        [casual]
            If you can't pay as agreed right now, these are options we can look at. A person decides, together with you:
            { $items }
       *[neutral]
            If paying as agreed is not possible, these are options we can look at. A person decides, together with you:
            { $items }
    }

item_relief_pause = • A pause: nothing is paid for { $months }

item_relief_pause_waived = • A pause without interest: nothing is paid for { $months }, and no interest is added

item_relief_interest_only = • Interest only for { $months }

item_relief_reduced = • Smaller payments: { $percent } of the instalment for { $months }

item_relief_extension = • A longer term: { $months } more, so that the instalments are lower

item_relief_arrears = • What is overdue is spread over { $months }

utter_relief_own_loan =
    { $formality ->
        [formal]
            For your loan { $number }, here are some examples of what can be considered. Your instalment today is { $instalment }. One of our officers decides, together with you:
            { $items }
        [casual]
            Here's what we could look at for your loan { $number }, as an example. Your instalment today is { $instalment }. A person decides, together with you:
            { $items }
       *[neutral]
            For your loan { $number }, as an example of what can be looked at. Instalment today: { $instalment }. A person decides, together with you:
            { $items }
    }

item_relief_own_pause = • Nothing for { $months }, then { $instalment } a month; { $difference } more in all

item_relief_own_interest_only = • Interest only ({ $first } a month) for { $months }, then { $instalment } a month; { $difference } more in all

item_relief_own_reduced = • { $first } a month for { $months }, then { $instalment } a month; { $difference } more in all

item_relief_own_extension = • { $months } longer: { $instalment } a month; { $difference } more in all

item_relief_own_arrears = • What is overdue, spread over { $months }: { $first } a month meanwhile; { $difference } more in all

utter_reminder_before =
    { $formality ->
        [formal] This is a friendly reminder that the instalment of { $amount } on your loan { $number } is due on { $due }. If your payment is already on its way, there is nothing for you to do. Should paying be difficult, please write to us before then, and we will look for a solution together.
        [casual] Just a reminder: { $amount } on your loan { $number } is due on { $due }. If it's already on its way, you don't have to do anything. If paying is difficult, write to us before then and we'll look for a solution together.
       *[neutral] A reminder: the instalment of { $amount } on your loan { $number } is due on { $due }. If it is already on its way, there is nothing for you to do. If paying is difficult, write to us before then and we will look for a solution together.
    }

utter_reminder_after =
    { $formality ->
        [formal] The instalment of { $amount } on your loan { $number } was due on { $due } and has not reached us yet. If you have paid it, please let me know, and we will check. Should paying be difficult, please write to us: there are ways we can help, and a person will answer you.
        [casual] The { $amount } on your loan { $number } was due on { $due } and hasn't reached us yet. If you've paid, tell me and we'll check. If paying is difficult, write to us: there are ways we can help, and a person will answer you.
       *[neutral] The instalment of { $amount } on your loan { $number } was due on { $due } and has not reached us yet. If you have paid it, tell me and we will check. If paying is difficult, write to us: there are ways we can help, and a person will answer you.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Certainly. I will not remind you about instalments any more. The due dates remain as they are, and you may ask for reminders again at any time.
        [casual] OK, no more reminders about instalments. The due dates stay the same, and you can ask for reminders again any time.
       *[neutral] I will not remind you about instalments any more. The due dates stay as they are, and you can ask for reminders again at any time.
    }

utter_reminders_on =
    { $formality ->
        [formal] Certainly. I will remind you before an instalment is due.
        [casual] OK, I'll remind you before an instalment is due.
       *[neutral] I will remind you before an instalment is due.
    }

## Cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Thank you for confiding in us. It was right to tell us, and you are not alone with this.
                [restructure] Thank you for coming to us with this. We have received your request for different repayment terms.
                [complaint] I am sorry that you have had reason to complain. We take it seriously.
                [dispute] Thank you for drawing our attention to this. It will be looked into with care.
                [harassment] I am so sorry; nobody should be treated like that. Please keep any messages and call records; we will take this up.
                [fraud] Thank you for alerting us. This will be looked into before anything else is asked of you. Until then, please share no codes or passwords with anyone.
                [human] Of course. A person will take over from here.
                [failed] I am sorry that I was not able to help you in three attempts. A person will take over from here.
                [down] I am sorry, there is a fault in my system at present. Your message has been kept.
               *[request] Your request has been noted.
            } { $open ->
                [closed] Our office is closed at the moment; one of our officers will read this and reply to you by { $by }.
               *[open] One of our officers will read this and reply to you by { $by }.
            } Your reference is { $reference }.
        [casual]
            { $case ->
                [hardship] Thank you for telling us. It was the right thing to do, and you're not alone with this.
                [restructure] Thank you for telling us what you need. I've noted that you'd like different repayment terms.
                [complaint] I'm sorry about this. We take it seriously.
                [dispute] Thank you for pointing this out. It'll be looked into carefully.
                [harassment] I'm so sorry; nobody should be treated like that. Please keep any messages and call records; we will take this up.
                [fraud] Thank you for telling us. We'll look into this before anything else is asked of you. Until then, please don't share codes or passwords with anyone.
                [human] Of course. A person will take over from here.
                [failed] I'm sorry, I've tried three times and couldn't help. A person will take over from here.
                [down] I'm sorry, there's a fault in my system right now. Your message is safe with us.
               *[request] I've noted your request.
            } { $open ->
                [closed] Our office is closed just now; one of our officers will read this and answer you by { $by }.
               *[open] One of our officers will read this and answer you by { $by }.
            } Your reference is { $reference }.
       *[neutral]
            { $case ->
                [hardship] Thank you for telling us. It was the right thing to do, and you are not alone with this.
                [restructure] Thank you for telling us what you need. Your request for different repayment terms has been noted.
                [complaint] I am sorry that this has happened. We take your complaint seriously.
                [dispute] Thank you for pointing this out. It will be looked into carefully.
                [harassment] I am so sorry; nobody should be treated like that. Please keep any messages and call records; we will take this up.
                [fraud] Thank you for telling us. This will be looked into before anything else is asked of you. Until then, please do not share codes or passwords with anyone.
                [human] Of course. A person will take over from here.
                [failed] I am sorry, I have tried three times and could not help you. A person will take over from here.
                [down] I am sorry, my system has a fault at the moment. Your message has been kept.
               *[request] Your request has been noted.
            } { $open ->
                [closed] Our office is closed at the moment; one of our officers will read this and answer you by { $by }.
               *[open] One of our officers will read this and answer you by { $by }.
            } Your reference is { $reference }.
    }

utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Would you like to tell me how things are at the moment? In your own words, and only as much as you wish.
                [restructure] Would you tell me what has changed for you? In your own words, and only as much as you wish.
                [dispute] Would you tell me what does not seem right to you? In your own words, and as much as you wish.
                [harassment] Would you tell me what happened, and who contacted you? In your own words, and only as much as you wish.
                [fraud] Would you tell me what you noticed? In your own words, and as much as you wish.
               *[complaint] Would you tell me what happened? In your own words, and as much as you wish.
            }
        [casual]
            { $case ->
                [hardship] Would you like to tell me how things are right now? In your own words, as much as you like.
                [restructure] Can you tell me what's changed for you? In your own words, as much as you like.
                [dispute] Can you tell me what doesn't look right? In your own words, as much as you like.
                [harassment] Can you tell me what happened, and who contacted you? In your own words, as much as you like.
                [fraud] Can you tell me what you noticed? In your own words, as much as you like.
               *[complaint] Can you tell me what happened? In your own words, as much as you like.
            }
       *[neutral]
            { $case ->
                [hardship] Would you like to tell me how things are at the moment? In your own words, as much as you like.
                [restructure] Could you tell me what has changed for you? In your own words, as much as you like.
                [dispute] Could you tell me what does not look right to you? In your own words, as much as you like.
                [harassment] Could you tell me what happened, and who contacted you? In your own words, as much as you like.
                [fraud] Could you tell me what you noticed? In your own words, as much as you like.
               *[complaint] Could you tell me what happened? In your own words, as much as you like.
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] May I ask what would help you most? It might be a pause, smaller instalments or another payment date; I will pass your wish on to the officer.
                [restructure] May I ask which arrangement would help you most? It might be smaller instalments, a pause or another payment date; I will pass your wish on to the officer.
                [dispute] May I ask how this ought to be corrected, in your view?
                [harassment] May I ask what would put this right for you? For example, how and when we may contact you.
                [fraud] May I ask what you would like us to do first?
               *[complaint] May I ask what would put this right for you?
            }
        [casual]
            { $case ->
                [hardship] What would help you most? Maybe a pause, smaller instalments or another payment date; I'll pass it on to the officer.
                [restructure] Which change would help you most? Maybe smaller instalments, a pause or another payment date; I'll pass it on to the officer.
                [dispute] What should it say or show instead, as you see it?
                [harassment] What would put this right for you? You can also say how and when it's all right to contact you.
                [fraud] What would you like us to do first?
               *[complaint] What would put this right for you?
            }
       *[neutral]
            { $case ->
                [hardship] What would help you most? For example a pause, smaller instalments or another payment date. I will pass it on to the officer.
                [restructure] Which change would help you most? For example smaller instalments, a pause or another payment date. I will pass it on to the officer.
                [dispute] How should this be corrected, as you see it?
                [harassment] What would put this right for you? For example, how and when we may contact you.
                [fraud] What would you like us to do first?
               *[complaint] What would put this right for you?
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] May I ask how long things have been like this? A rough idea is quite enough.
                [restructure] May I ask when the instalments became hard to manage? A rough idea is quite enough.
                [dispute] May I ask when you first saw this? A rough idea is quite enough.
                [harassment] May I ask how long this has been going on? A rough idea is quite enough.
                [fraud] May I ask when you first noticed this? A rough idea is quite enough.
               *[complaint] May I ask when this began? A rough idea is quite enough.
            }
        [casual]
            { $case ->
                [hardship] How long has it been like this? Roughly is fine.
                [restructure] When did the instalments get hard to manage? Roughly is fine.
                [dispute] When did you first see it? Roughly is fine.
                [harassment] How long has this been going on? Roughly is fine.
                [fraud] When did you first notice it? Roughly is fine.
               *[complaint] When did this start? Roughly is fine.
            }
       *[neutral]
            { $case ->
                [hardship] How long have things been like this? A rough idea is enough.
                [restructure] When did the instalments become hard to manage? A rough idea is enough.
                [dispute] When did you first see this? A rough idea is enough.
                [harassment] How long has this been going on? A rough idea is enough.
                [fraud] When did you first notice this? A rough idea is enough.
               *[complaint] When did this begin? A rough idea is enough.
            }
    }

utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Thank you for your openness.
                [restructure] Thank you for explaining what you need.
                [dispute] Thank you for setting this out.
                [harassment] Thank you for describing this to me; I know it is not easy.
                [fraud] Thank you for these details.
               *[complaint] Thank you for telling us so frankly.
            } Everything is now with the officer, who will reply to you by { $by }. Your reference is { $reference }, and you may add to it here at any time.
        [casual]
            { $case ->
                [hardship] Thank you for being so open.
                [restructure] Thank you for explaining what you need.
                [dispute] Thank you, that's clear.
                [harassment] Thank you for telling me; I know it isn't easy.
                [fraud] Thank you, that helps.
               *[complaint] Thank you for telling us openly.
            } It's all with the officer now, who'll answer you by { $by }. Your reference is { $reference }, and you can add things here any time.
       *[neutral]
            { $case ->
                [hardship] Thank you for being so open.
                [restructure] Thank you for explaining what you need.
                [dispute] Thank you for explaining this.
                [harassment] Thank you for telling me; I know it is not easy.
                [fraud] Thank you for the details.
               *[complaint] Thank you for telling us openly.
            } Everything is now with the officer, who will answer you by { $by }. Your reference is { $reference }, and you can add things here at any time.
    }

utter_case_kept =
    { $formality ->
        [formal] Of course, we will leave the questions there. What you have told me is kept under { $reference }, and an officer will reply to you by { $by }. Nothing further is needed from you.
        [casual] Of course, we'll stop the questions here. What you've told me is kept under { $reference }, and an officer will answer you by { $by }. You don't need to do anything else.
       *[neutral] Of course, we will stop the questions here. What you have told me is kept under { $reference }, and an officer will answer you by { $by }. You do not need to do anything else.
    }

utter_case_known =
    { $formality ->
        [formal] Thank you, I have added this to your open case { $reference }. The officer can see it and will reply to you by { $by }.
        [casual] Thank you, I've added this to your open case { $reference }. The officer can see it and will answer you by { $by }.
       *[neutral] Thank you. I have added this to your open case { $reference }. The officer can see it, and you will have an answer by { $by }.
    }

utter_crisis =
    { $formality ->
        [formal]
            I am very glad that you told me. You matter more than any loan. Please reach out now to people who can help:
            { $helpline }
            I have asked someone from our team to join this conversation ({ $reference }). Is there someone near you whom you trust?
        [casual]
            I'm really glad you told me. You matter more than any loan. Please reach out now to people who can help:
            { $helpline }
            I've asked someone from our team to join this conversation ({ $reference }). Is there someone near you that you trust?
       *[neutral]
            I am glad you told me. You matter more than any loan. Please reach out now to people who can help:
            { $helpline }
            I have asked someone from our team to join this conversation ({ $reference }). Is there someone near you that you trust?
    }

utter_missed_payment =
    { $formality ->
        [formal]
            Thank you for letting us know. One missed payment can be put right. This is what applies, and how you may pay:
            { $items }
            Should money be tight at present, please do tell me.
        [casual]
            Thanks for letting us know. One missed payment can be put right. Here's what applies and how to pay:
            { $items }
            If money's tight right now, please tell me.
       *[neutral]
            Thank you for telling us. One missed payment can be put right. This is what applies and how you can pay:
            { $items }
            If money is tight at the moment, please tell me.
    }

utter_cases =
    { $formality ->
        [formal]
            These are your cases with us:
            { $items }
        [casual]
            Here are your cases:
            { $items }
       *[neutral]
            Your cases:
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] help with payments
        [restructure] new repayment terms
        [complaint] complaint
        [dispute] disputed item
        [harassment] how you were treated
        [fraud] possible fraud
        [crisis] personal support
        [human] conversation with a person
        [failed] question passed to a person
        [down] message kept during a fault
       *[request] request
    }): { $state ->
        [waiting] waiting for an officer; our answer by { $by }
        [held] an officer is dealing with it; our answer by { $by }
        [with_borrower] waiting for your answer
        [resolved] settled
        [reopened] opened again; our answer by { $by }
        [closed] closed
       *[new] received; our answer by { $by }
    }

utter_no_case =
    { $formality ->
        [formal] I have found no case in this conversation. Would you like me to open one for you?
        [casual] I can't find a case in this conversation. Shall I open one for you?
       *[neutral] I could not find a case in this conversation. Would you like me to open one?
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer } from our team has joined this conversation and can read it. I will be silent in the meantime.
        [casual] { $officer } from our team is here now and can read our chat. I'll stay quiet meanwhile.
       *[neutral] { $officer } from our team is here now and can read our conversation. I will stay quiet in the meantime.
    }

utter_officer_away =
    { $formality ->
        [formal] { $officer } is unable to reply at present. Everything you have written is kept; a colleague will take it up and reply to you by { $by }. Until then I, the assistant, will answer here again.
        [casual] { $officer } can't reply right now. Everything you wrote is kept, and someone else from the team will answer you by { $by }. Until then it's me, the assistant, answering again.
       *[neutral] { $officer } cannot reply at the moment. Everything you wrote is kept, and someone else from our team will answer you by { $by }. Until then I, the assistant, will answer here.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } has handed the conversation back to me, the assistant, and I will reply again from here. Your case continues.
        [casual] { $officer } has handed back to me, the assistant, so it's me answering again. Your case goes on.
       *[neutral] { $officer } has handed back to me, the assistant. I will answer from here, and your case continues.
    }

utter_case_resolved =
    { $formality ->
        [formal] Your case { $reference } has been settled on our side. Should anything remain unresolved for you, please write to us here.
        [casual] Your case { $reference } is settled on our side. If anything's still not right for you, just write here.
       *[neutral] Your case { $reference } is settled on our side. If anything is still unresolved for you, please write here.
    }

## Feedback

utter_ask_score =
    { $formality ->
        [formal] May I ask how you would rate our conversation, from 1 (bad) to 5 (very good)?
        [casual] How was it, from 1 (bad) to 5 (very good)?
       *[neutral] How was our conversation, from 1 (bad) to 5 (very good)?
    }

utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] Thank you for your rating of { $score } out of 5. I am sorry to hear this. Would you be so kind as to tell me why? You may also simply say “no”.
                [2] Thank you for your rating of { $score } out of 5. I am sorry to hear this. Would you be so kind as to tell me why? You may also simply say “no”.
               *[other] Thank you for your rating of { $score } out of 5. Would you care to add a word on why? You may also simply say “no”.
            }
        [casual]
            { $score ->
                [1] Thanks for the { $score } out of 5, and I'm sorry to hear that. Would you tell me why? “No” is fine too.
                [2] Thanks for the { $score } out of 5, and I'm sorry to hear that. Would you tell me why? “No” is fine too.
               *[other] Thanks for the { $score } out of 5. Want to add a word on why? “No” is fine too.
            }
       *[neutral]
            { $score ->
                [1] Thank you for the { $score } out of 5. I am sorry to hear that. Would you tell me why? “No” is fine too.
                [2] Thank you for the { $score } out of 5. I am sorry to hear that. Would you tell me why? “No” is fine too.
               *[other] Thank you for the { $score } out of 5. Would you like to add a word on why? “No” is fine too.
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] May I ask you for a number from 1 to 5?
        [casual] Could you send a number from 1 to 5?
       *[neutral] Please give a number from 1 to 5.
    }

utter_rating_saved =
    { $formality ->
        [formal] Thank you very much. People in our team read every rating and use it to improve.
        [casual] Thanks a lot. People here read it and use it to get better.
       *[neutral] Thank you. People in our team read this and use it to get better.
    }

utter_feedback_saved =
    { $formality ->
        [formal] Thank you very much for this suggestion. I have passed it on to the team.
        [casual] Thanks for the suggestion. I've passed it on to the team.
       *[neutral] Thank you for the suggestion. I have passed it on to the team.
    }

utter_praise_thanks =
    { $formality ->
        [formal] I am delighted to hear this and have passed it on to the team. May I ask you for a score?
        [casual] Glad to hear that, and I've passed it on. Could I ask you for a score?
       *[neutral] I am glad to hear that and have passed it on. May I ask for a score?
    }

utter_thumb_up =
    { $formality ->
        [formal] Thank you very much.
        [casual] Thanks.
       *[neutral] Thank you.
    }

utter_thumb_down =
    { $formality ->
        [formal] I am sorry that this did not help. May I ask what was missing? You may also speak with a person.
        [casual] Sorry that didn't help. What was missing? Or would you like a person?
       *[neutral] Sorry that this did not help. What was missing? You can also ask for a person.
    }

## The gate

utter_disclosure =
    { $formality ->
        [formal] I am the digital assistant of { $lender }, a program and not a person, and you may ask for a person at any time. Our conversation is stored so that questions can be answered and officers can follow up.
        [casual] I'm the digital assistant of { $lender }, a program and not a person, and you can ask for a person any time. We store our conversation so that questions can be answered and officers can follow up.
       *[neutral] I am { $lender }'s digital assistant, a program and not a person; you can ask for a person at any time. Our conversation is stored so that questions can be answered and officers can follow up.
    }

utter_masked =
    { $formality ->
        [formal]
            { $secret ->
                [card] For your safety I have not stored the card number; we never ask for it. Should it have been sent elsewhere too, please ask your bank to replace the card.
               *[password] For your safety I have not stored the password; we never ask for it. Should it have been sent elsewhere too, please change it.
            }
        [casual]
            { $secret ->
                [card] To keep you safe I haven't stored the card number; we never ask for it. If it went anywhere else too, please ask your bank for a new card.
               *[password] To keep you safe I haven't stored the password; we never ask for it. If it went anywhere else too, please change it.
            }
       *[neutral]
            { $secret ->
                [card] For your safety I have not stored the card number; we never ask for it. If you sent it anywhere else, please ask your bank to replace the card.
               *[password] For your safety I have not stored the password; we never ask for it. If you sent it anywhere else, please change it.
            }
    }

utter_too_long =
    { $formality ->
        [formal] I am sorry, this message is too long, and none of it was stored. May I ask you to use at most { $limit } characters, or to send it in several parts?
        [casual] Sorry, that message is too long, so nothing was stored. Please keep it to { $limit } characters at most, or send it in parts.
       *[neutral] Sorry, this message is too long, and nothing was stored. Please use at most { $limit } characters, or send it in several parts.
    }

utter_empty =
    { $formality ->
        [formal] Your message arrived empty. May I ask you to write a few words?
        [casual] That message was empty. Could you write something?
       *[neutral] Your message was empty. Please write something.
    }

utter_too_fast =
    { $formality ->
        [formal] Several messages have arrived at once. Would you kindly wait a moment and then send yours again?
        [casual] That's a lot of messages at once. Please wait a moment, then send it again.
       *[neutral] Many messages have come in at once. Please wait a moment, then send yours again.
    }

utter_attachment =
    { $formality ->
        [formal] I am sorry, pictures, voice messages and files cannot be read here yet. Would you kindly write it instead, or bring it to an officer?
        [casual] Sorry, I can't read pictures, voice messages or files here yet. Please type it, or bring it to an officer.
       *[neutral] Pictures, voice messages and files cannot be read here yet. Please write it instead, or bring it to an officer.
    }

utter_delayed =
    { $formality ->
        [formal] I apologise for the wait. Your message has been kept and will be answered in a moment.
        [casual] Sorry for the wait. Your message is safe, and you'll have an answer in a moment.
       *[neutral] Sorry for the wait. Your message is kept and will be answered in a moment.
    }

## Pieces

opener-answer-1 =
    { $formality ->
        [formal] Certainly, I would be pleased to look at that with you.
        [casual] Sure, happy to look at that with you.
       *[neutral] Of course, I am happy to look at that with you.
    }

opener-answer-2 =
    { $formality ->
        [formal] Thank you for asking me about this.
        [casual] Thanks for asking about that.
       *[neutral] Thank you for asking.
    }

opener-answer-3 =
    { $formality ->
        [formal] You have come to the right place with this.
        [casual] You've come to the right place.
       *[neutral] You are in the right place for this.
    }

lead-answer-1 =
    { $formality ->
        [formal] If it is of help, allow me to set out what I can tell you.
        [casual] If it helps, here's what I can tell you.
       *[neutral] If it helps, here is what I can tell you.
    }

lead-answer-2 =
    { $formality ->
        [formal] Perhaps the following will be useful to you.
        [casual] Maybe this will be useful.
       *[neutral] Perhaps this will be useful.
    }

closer-answer-1 =
    { $formality ->
        [formal] Whenever you wish to go through it together, I am at your disposal.
        [casual] If you'd like to go through it together, I'm here.
       *[neutral] Whenever you would like to go through it together, I am here.
    }

closer-answer-2 =
    { $formality ->
        [formal] You are most welcome to return to this at any time.
        [casual] Feel free to come back to this any time.
       *[neutral] You are welcome to come back to this at any time.
    }

closer-answer-3 =
    { $formality ->
        [formal] Should anything remain unclear, I will gladly explain it further.
        [casual] If any of it isn't clear, just ask and I'll explain.
       *[neutral] If anything is unclear, I will gladly explain it.
    }

lead-task-1 =
    { $formality ->
        [formal] Just one small point, if I may.
        [casual] Just one quick thing.
       *[neutral] Just one small thing, if that is all right.
    }

lead-task-2 =
    { $formality ->
        [formal] With your permission, let us continue.
        [casual] Let's carry on, if that's OK.
       *[neutral] Let us go on, if you are happy to.
    }

## Buttons

button-products = Our loans
button-rates = Interest rates
button-calculate = Calculate an instalment
button-my_loan = My loan
button-next_payment = My next payment
button-human = Talk to a person
button-send_mail = Send me a code by e-mail
button-send_sms = Send me a code by text
button-share_number = Share my telephone number
button-hardship = Help with my payments
button-relief = Change my instalments
button-plan = Repayment plan
button-apply = How to apply
button-documents = Documents needed
button-say_yes = Yes
button-say_no = No
button-stop = Stop here
button-more_formal = More formal
button-more_casual = More casual
button-shorter = Shorter
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Make a complaint
button-no_reminders = No more reminders

## The web page

page-title = { $lender } – chat
page-heading = { $lender } assistant
page-welcome = This is the digital assistant of { $lender }, a program. Ask about loans in any of our languages; you can ask for a person at any time.
page-input = Your message
page-placeholder = Write a message
page-send = Send
page-typing = Assistant is writing…
page-connecting = Connecting…
page-offline = No connection. Your messages will be sent as soon as it is back.
page-online = Connected again
page-not-sent = Not sent
page-retry = Try again
page-you = You
page-assistant = Assistant
page-officer = { $officer } (loan officer)
page-language = Language
page-unlink = Forget who I am in this chat
page-unlink-confirm = After this you will not be recognised in this chat until you give a code again. Go on?
page-new = Start a new conversation
page-new-confirm = This conversation will disappear from this page; our officers keep it. Start a new one?
page-thumbs = Was this answer helpful?
page-thumb-up = Yes, helpful
page-thumb-down = No, not helpful
page-thumbed = Thank you, noted
page-stars = Your rating
page-star = { $count } of 5 stars
page-latest = Jump to the newest message
page-skip = Skip to the text box
page-error = Something went wrong. Please try again in a moment.
page-log = Conversation

## Units

unit-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }

## Plans to look at

plan-quote = Repayment plan: { $name }, { $amount } over { $term }
plan-loan = Repayment plan for loan { $number } ({ $name })
plan-statement = Statement of loan { $number } ({ $name })
plan-change = Loan { $number } ({ $name }): the plan before and after
plan-sum =
    { $count ->
        [one] One instalment of { $payment }; { $total } in total, of which { $interest } is interest.
       *[other] { $count } instalments, the first of { $payment }; { $total } in total, of which { $interest } is interest.
    }
plan-sum-change = Before: { $before } in total (instalments: { $count_before }). Now: { $total } in total (instalments: { $count }).
plan-number = No.
plan-due = Due
plan-payment = Instalment
plan-principal = Principal
plan-interest = Interest
plan-overdue = Overdue part
plan-balance = Balance
plan-total = Total
plan-currency = Currency
plan-each = Paid per instalment
plan-year = Paid per year
plan-left = Still owed
plan-before = Before
plan-now = New plan
plan-in = All amounts in { $currency }.
plan-example = An example, not an offer.
plan-made = As of { $as_of }.
plan-rate = Interest rate per year
plan-apr = Annual percentage rate (APR)
plan-fee = Set-up fee
plan-owed = Outstanding principal
plan-arrears = Overdue
plan-payoff = Repays the loan in full today, interest included
plan-borrower = Borrower
plan-source = Taken from the loan book of { $lender } as of { $as_of }. This statement is not certified; certified copies come from an officer.
plan-page = Page { $page } of { $pages }
plan-table = All instalments
plan-save = Save as { $form }
