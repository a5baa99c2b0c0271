# 한국어.
# 부르는 말: 격식체(formal)와 보통체(neutral)는 ‘고객님’ 또는 주어 생략, 친근체(casual)는 되도록 주어를 생략합니다. 반말은 쓰지 않습니다.
# 격식체: 합쇼체에 ‘-시-’를 갖추어 ‘안내해 드리겠습니다, 하시겠습니까, 주시기 바랍니다’로 맺습니다.
# 보통체: 창구 상담처럼 합쇼체를 바탕으로 하고, 부탁과 질문은 ‘-해 주세요, -하시겠어요?’로 부드럽게 합니다.
# 친근체: 다정한 해요체에 ‘-시-’를 살립니다. 유행어와 줄임말은 쓰지 않습니다.
# 용어: 대출, 월 상환금, 상환 기간, 금리, 원금, 중도상환, 취급수수료, 실질 연이율(APR), 접수번호. 업무를 맡는 사람은 ‘담당자’, 사람과의 상담은 ‘상담원’.
# 피하는 말: 연체자, 독촉, 추심, 불이행, ‘-셔야 합니다’ 같은 다그침, 사물을 높이는 말(‘금리는 …이십니다’).
# 숫자와 이름 뒤에는 받침에 따라 바뀌는 조사(은/는, 이/가, 을/를, 와/과, 으로/로, 이에요/예요)를 붙이지 않습니다.

## Courtesies

utter_greet =
    { $formality ->
        [formal] 안녕하십니까. { $lender }에 문의해 주셔서 감사합니다. 어떤 도움이 필요하십니까?
        [casual] 안녕하세요! { $lender } 대출 상담 창구예요. 뭘 도와드릴까요?
       *[neutral] 안녕하세요, { $lender }입니다. 무엇을 도와드릴까요?
    }

utter_goodbye =
    { $formality ->
        [formal] 문의해 주셔서 감사합니다. 필요하실 때 언제든지 다시 찾아 주시기 바랍니다. 안녕히 계십시오.
        [casual] 그럼 또 봬요. 궁금한 게 생기면 언제든 편하게 메시지 주세요.
       *[neutral] 감사합니다. 필요하실 때 언제든 다시 메시지 주세요. 안녕히 계세요.
    }

utter_thank =
    { $formality ->
        [formal] 천만의 말씀입니다. 도움을 드릴 수 있어 기쁩니다.
        [casual] 아니에요, 도움이 됐다면 저도 기뻐요.
       *[neutral] 별말씀을요. 도움이 되었다면 다행입니다.
    }

utter_chitchat =
    { $formality ->
        [formal] 이렇게 말씀 나누게 되어 반갑습니다. 제가 잘 아는 것은 대출뿐이지만, 대출에 관한 일이라면 언제든지 도와드리겠습니다.
        [casual] 이렇게 얘기 나누니 반갑네요. 제가 잘하는 건 대출 얘기뿐이라, 그쪽은 언제든 도와드릴게요.
       *[neutral] 이렇게 이야기 나누니 반갑습니다. 제가 잘 아는 것은 대출뿐이지만, 대출 이야기라면 언제든 도와드리겠습니다.
    }

utter_bot_challenge =
    { $formality ->
        [formal] 저는 { $lender }에서 운영하는 프로그램이며, 사람이 아닙니다. 원하시면 언제든지 상담원에게 문의하실 수 있습니다.
        [casual] 저는 사람이 아니라 { $lender }에서 운영하는 프로그램이에요. 상담원과 얘기하고 싶으시면 언제든 말씀해 주세요.
       *[neutral] 저는 { $lender }에서 운영하는 프로그램이고, 사람이 아닙니다. 상담원과 이야기하고 싶으시면 언제든 말씀해 주세요.
    }

utter_capabilities =
    { $formality ->
        [formal] { $lender } 대출에 관한 문의에 정확한 수치로 답해 드리고, 월 상환금 계산과 고객님의 대출 조회를 도와드립니다. 상환이 어려우시거나 불편하신 점이 있으면 담당자에게 전해 드리겠습니다.
        [casual] { $lender } 대출은 뭐든 물어보세요. 정확한 숫자로 알려 드리고, 월 상환금도 계산하고, 쓰고 계신 대출도 조회해 드려요. 갚기 힘드시거나 불편한 점이 있으시면 담당자에게 전해 드릴게요.
       *[neutral] { $lender } 대출에 대해 정확한 숫자로 답해 드리고, 월 상환금을 계산하거나 고객님의 대출을 조회해 드립니다. 상환이 어렵거나 불편한 점이 있으시면 담당자에게 전해 드립니다.
    }

utter_out_of_scope =
    { $formality ->
        [formal] 죄송합니다만, 그 일은 제가 도와드릴 수 있는 범위를 벗어납니다. { $lender } 대출에 관한 일이라면 기꺼이 도와드리겠습니다.
        [casual] 죄송해요, 그건 제가 도와드리기 어려워요. { $lender } 대출에 관한 거라면 도와드릴 수 있어요.
       *[neutral] 죄송합니다. 그 일은 제가 도와드리기 어렵습니다. { $lender } 대출에 관한 것이라면 도와드리겠습니다.
    }

utter_not_understood =
    { $formality ->
        [formal] 죄송합니다만, 말씀을 제대로 이해하지 못했습니다. 다른 표현으로 다시 말씀해 주시거나, 어떤 일인지 한 문장으로 알려 주시겠습니까?
        [casual] 죄송해요, 제가 잘 못 알아들었어요. 다르게 한 번 더 말씀해 주시거나, 무슨 일인지 한 문장으로 알려 주시겠어요?
       *[neutral] 죄송합니다, 말씀을 잘 이해하지 못했습니다. 다르게 다시 말씀해 주시거나, 어떤 일인지 한 문장으로 알려 주시겠어요?
    }

utter_not_understood_again =
    { $formality ->
        [formal] 거듭 죄송합니다. 아직 말씀의 뜻을 정확히 파악하지 못했습니다. 아래에서 선택하시거나 상담원에게 문의하실 수 있습니다.
        [casual] 죄송해요, 아직 잘 모르겠어요. 아래에서 골라 주셔도 되고, 상담원과 얘기하셔도 돼요.
       *[neutral] 죄송합니다. 아직 어떤 말씀이신지 잘 모르겠습니다. 아래에서 골라 주시거나 상담원에게 물어봐 주세요.
    }

utter_affirm_noted =
    { $formality ->
        [formal] 알겠습니다. 다음으로 무엇을 도와드리면 되겠습니까?
        [casual] 좋아요. 다음은 뭘 도와드릴까요?
       *[neutral] 네, 좋습니다. 다음으로 무엇을 도와드릴까요?
    }

utter_deny_noted =
    { $formality ->
        [formal] 알겠습니다. 필요하실 때 언제든지 말씀해 주시기 바랍니다.
        [casual] 네, 알겠어요. 필요하시면 언제든 불러 주세요.
       *[neutral] 네, 알겠습니다. 필요하실 때 언제든 말씀해 주세요.
    }

utter_stopped =
    { $formality ->
        [formal] 진행하던 일을 중단하였습니다. 더 도와드릴 일이 있으십니까?
        [casual] 네, 그건 그만할게요. 또 필요한 게 있으세요?
       *[neutral] 네, 진행하던 것을 멈췄습니다. 다른 도움이 필요하신가요?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] 현재 진행 중인 일이 없습니다. 무엇을 도와드리면 되겠습니까?
        [casual] 지금은 멈출 게 없어요. 뭘 도와드릴까요?
       *[neutral] 지금 진행 중인 것은 없습니다. 무엇을 도와드릴까요?
    }

utter_ask_what_for =
    { $formality ->
        [formal] 알려 주셔서 감사합니다. 이 내용으로 무엇을 도와드리면 되겠습니까?
        [casual] 알려 주셔서 고마워요. 이걸로 뭘 도와드릴까요?
       *[neutral] 알려 주셔서 감사합니다. 이 내용으로 무엇을 도와드릴까요?
    }

utter_rephrase =
    { $formality ->
        [formal] 더 쉬운 말로 다시 말씀드리겠습니다.
        [casual] 좀 더 쉽게 다시 말씀드릴게요.
       *[neutral] 더 쉽게 다시 설명해 드리겠습니다.
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] 기꺼이 설명해 드리겠습니다. 어느 부분이 궁금하십니까?
        [casual] 네, 설명해 드릴게요. 어떤 게 궁금하세요?
       *[neutral] 네, 설명해 드리겠습니다. 어느 부분이 궁금하세요?
    }

## Language and manner

utter_language_changed =
    { $formality ->
        [formal] 앞으로는 한국어로 안내해 드리겠습니다.
        [casual] 네, 이제부터 한국어로 말씀드릴게요.
       *[neutral] 네, 이제부터 한국어로 안내해 드리겠습니다.
    }

utter_ask_language =
    { $formality ->
        [formal] 어느 언어로 안내해 드리면 되겠습니까? 가능한 언어는 다음과 같습니다: { $languages }.
        [casual] 어떤 언어가 편하세요? 이 중에서 고르시면 돼요: { $languages }.
       *[neutral] 어느 언어로 안내해 드릴까요? 사용할 수 있는 언어: { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] 죄송합니다만, 그 언어로는 안내해 드리지 못합니다. 가능한 언어는 다음과 같습니다: { $languages }. 상담원에게 도움을 청하실 수도 있습니다.
        [casual] 죄송해요, 그 언어는 아직 못 해요. 제가 할 수 있는 언어: { $languages }. 상담원에게 도움을 받으셔도 돼요.
       *[neutral] 죄송합니다. 그 언어로는 안내해 드리지 못합니다. 사용할 수 있는 언어: { $languages }. 상담원의 도움을 받으실 수도 있습니다.
    }

utter_in_their_language = { $sentence }

utter_style_changed =
    { $style ->
        [formal] 알겠습니다. 앞으로는 격식을 갖추어 말씀드리겠습니다.
        [casual] 네, 이제부터 좀 더 편하게 말씀드릴게요.
        [brief]
            { $formality ->
                [formal] 알겠습니다. 앞으로는 간결하게 말씀드리겠습니다.
                [casual] 네, 짧게 말씀드릴게요.
               *[neutral] 네, 짧게 답해 드리겠습니다.
            }
        [warm]
            { $formality ->
                [formal] 말씀해 주셔서 감사합니다. 앞으로는 더 따뜻하고 차분하게 말씀드리겠습니다.
                [casual] 말씀해 주셔서 고마워요. 이제부터 좀 더 다정하게 말씀드릴게요.
               *[neutral] 말씀해 주셔서 고맙습니다. 앞으로는 좀 더 따뜻하게 말씀드리겠습니다.
            }
        [direct]
            { $formality ->
                [formal] 알겠습니다. 앞으로는 요점부터 말씀드리겠습니다.
                [casual] 네, 이제부터 바로 본론부터 말씀드릴게요.
               *[neutral] 네, 요점부터 바로 말씀드리겠습니다.
            }
        [gentle]
            { $formality ->
                [formal] 말씀해 주셔서 감사합니다. 앞으로는 더 부드럽고 조심스럽게 말씀드리겠습니다.
                [casual] 말씀해 주셔서 고마워요. 좀 더 부드럽게 말씀드릴게요.
               *[neutral] 말씀해 주셔서 감사합니다. 앞으로는 더 부드럽게 말씀드리겠습니다.
            }
        [plain]
            { $formality ->
                [formal] 알겠습니다. 앞으로는 쉬운 말로 설명해 드리겠습니다.
                [casual] 네, 쉬운 말로 알려 드릴게요.
               *[neutral] 네, 쉬운 말로 설명해 드리겠습니다.
            }
       *[neutral] 네, 앞으로는 평소의 공손한 말씨로 말씀드리겠습니다.
    }

utter_style_unclear =
    { $formality ->
        [formal] 어떤 말씨로 안내해 드리면 되겠습니까?
        [casual] 어떤 말투가 편하세요?
       *[neutral] 어떤 말투로 안내해 드릴까요?
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] 고객님께서 쓰신 표현({ $evidence })에 맞추어 이렇게 말씀드리고 있습니다.
                [wish] 고객님께서 요청하신 대로 이렇게 말씀드리고 있습니다.
               *[start] 처음에는 어느 분께나 공손하게 말씀드리기 때문에 이렇게 안내해 드리고 있습니다.
            } 지금은 격식을 갖추어 { $directness ->
                [direct] 요점부터 바로 말씀드리며,
               *[indirect] 조심스럽게 풀어서 말씀드리며,
            } { $orientation ->
                [relational] 따뜻한 말씀도 함께 전해 드리고 있습니다.
               *[efficient] 꼭 필요한 내용만 전해 드리고 있습니다.
            } 성함이나 국적을 보고 판단하지 않으며, 말씨는 언제든지 바꾸어 달라고 하실 수 있습니다.
        [casual]
            { $source ->
                [evidence] 쓰신 말({ $evidence })에 맞춰서 이렇게 말씀드리고 있어요.
                [wish] 부탁하신 대로 이렇게 말씀드리고 있어요.
               *[start] 처음에는 누구에게나 공손하게 말씀드려서 그래요.
            } 지금은 편한 말투로 { $directness ->
                [direct] 본론부터 바로 말씀드리고,
               *[indirect] 부드럽게 풀어서 말씀드리고,
            } { $orientation ->
                [relational] 다정한 말도 곁들이고 있어요.
               *[efficient] 꼭 필요한 것만 말씀드리고 있어요.
            } 이름이나 국적을 보고 정하는 건 아니에요. 언제든 바꿔 달라고 하셔도 돼요.
       *[neutral]
            { $source ->
                [evidence] 고객님이 쓰신 표현({ $evidence })에 맞추어 이렇게 말씀드리고 있습니다.
                [wish] 고객님이 요청하신 대로 이렇게 말씀드리고 있습니다.
               *[start] 처음에는 누구에게나 공손하게 말씀드리기 때문입니다.
            } 지금은 공손하고 무난한 말투로 { $directness ->
                [direct] 요점부터 바로 말씀드리고,
               *[indirect] 부드럽게 풀어서 말씀드리고,
            } { $orientation ->
                [relational] 따뜻한 말도 곁들이고 있습니다.
               *[efficient] 꼭 필요한 내용만 전해 드리고 있습니다.
            } 이름이나 국적을 보고 짐작하지 않으며, 말투는 언제든 바꿔 달라고 하실 수 있습니다.
    }

## Loan questions

utter_products =
    { $formality ->
        [formal]
            현재 취급하고 있는 대출을 안내해 드리겠습니다.
            { $items }
            금리와 한도는 { $as_of } 기준입니다.
        [casual]
            지금 받으실 수 있는 대출이에요.
            { $items }
            { $as_of } 기준이에요.
       *[neutral]
            취급하는 대출은 다음과 같습니다.
            { $items }
            금리와 한도는 { $as_of } 기준입니다.
    }

item_product = • { $name }: 연 { $rate }부터, 한도 { $min } ~ { $max }, 기간 { $term_min } ~ { $term_max }

utter_faq =
    { $answer }

    { $lender }, { $as_of } 기준.

utter_faq_elsewhere =
    { $formality ->
        [formal] 이 답변은 한 가지 언어({ $language }, { $as_of } 기준)로만 마련되어 있습니다. 원문 그대로 보여 드리며, 자세한 내용은 상담원이 기꺼이 설명해 드리겠습니다.
        [casual] 이 답변은 한 가지 언어({ $language }, { $as_of } 기준)로만 있어요. 그대로 보여 드릴게요. 궁금하면 상담원이 설명해 드려요.
       *[neutral] 이 답변은 한 가지 언어({ $language }, { $as_of } 기준)로만 있습니다. 원문 그대로 보여 드립니다. 상담원이 설명해 드릴 수 있습니다.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] 혹시 문의하신 내용이 다음 가운데 있으신지요?
        [casual] 이 중에 있나요?
       *[neutral] 문의하신 내용이 다음 중에 있습니까?
    }

utter_faq_unknown =
    { $formality ->
        [formal] 죄송합니다만 그 점은 제가 알지 못하며, 추측으로 말씀드리지는 않겠습니다. 상담원이 답해 드릴 수 있습니다. 연결해 드릴까요?
        [casual] 그건 제가 몰라서 함부로 말씀드리지 않을게요. 상담원은 알아요. 연결해 드릴까요?
       *[neutral] 죄송합니다. 그 점은 제가 모르고, 추측해서 말씀드리지 않겠습니다. 상담원이 답해 드릴 수 있습니다. 연결해 드릴까요?
    }

utter_product =
    { $formality ->
        [formal]
            { $name }: { $purpose }
            • 금리: 연 { $rate }부터
            • 실질 연이율(APR): { $apr }
            • 대출 금액: { $min } ~ { $max }
            • 상환 기간: { $term_min } ~ { $term_max }
            금리와 한도는 { $as_of } 기준입니다.
        [casual]
            { $name }: { $purpose }
            • 금리: 연 { $rate }부터
            • 실질 연이율(APR): { $apr }
            • 금액: { $min } ~ { $max }
            • 기간: { $term_min } ~ { $term_max }
            { $as_of } 기준이에요.
       *[neutral]
            { $name }: { $purpose }
            • 금리: 연 { $rate }부터
            • 실질 연이율(APR): { $apr }
            • 대출 금액: { $min } ~ { $max }
            • 상환 기간: { $term_min } ~ { $term_max }
            금리와 한도는 { $as_of } 기준입니다.
    }

utter_interest_rate =
    { $formality ->
        [formal]
            현재 금리를 안내해 드리겠습니다.
            { $items }
            실질 연이율(APR)에는 수수료가 포함되어 있습니다. 확정 금리는 대출 조건을 제안해 드릴 때 알려 드립니다. { $as_of } 기준입니다.
        [casual]
            지금 금리는 이래요.
            { $items }
            실질 연이율(APR)에는 수수료도 들어 있어요. 확정 금리는 대출 조건을 제안해 드릴 때 알려 드려요. { $as_of } 기준이에요.
       *[neutral]
            현재 금리는 다음과 같습니다.
            { $items }
            실질 연이율(APR)에는 수수료가 포함되어 있습니다. 확정 금리는 대출 조건을 제안해 드릴 때 알려 드립니다. { $as_of } 기준입니다.
    }

item_rate = • { $name }: 연 { $rate }({ $rate_type ->
        [fixed] 고정금리
       *[floating] 변동금리
    }), 실질 연이율(APR) { $apr } ({ $amount }, { $term } 기준 예시)

utter_fees =
    { $formality ->
        [formal]
            수수료를 안내해 드리겠습니다.
            { $items }
            { $late }
            대출을 받으시거나 이용하시는 데 드는 다른 수수료는 없습니다. { $as_of } 기준입니다.
        [casual]
            수수료는 이래요.
            { $items }
            { $late }
            대출을 받거나 이용하는 데 드는 다른 수수료는 없어요. { $as_of } 기준이에요.
       *[neutral]
            수수료는 다음과 같습니다.
            { $items }
            { $late }
            대출을 받거나 이용하는 데 드는 다른 수수료는 없습니다. { $as_of } 기준입니다.
    }

item_fee_none = • { $name }: 취급수수료 없음

item_fee_money = • { $name }: 취급수수료 { $fee }, 대출 실행 시 한 번만 부과

item_fee_percent = • { $name }: 취급수수료는 대출 금액의 { $fee }, 최소 { $fee_min }, 대출 실행 시 한 번만 부과

item_late_money = • 납입이 늦어질 때: 납입일 뒤 { $days }간은 유예되고, 그 뒤에는 { $fee } 부과

item_late_percent = • 납입이 늦어질 때: 납입일 뒤 { $days }간은 유예되고, 그 뒤에는 밀린 금액에만 연 { $rate } 부과

utter_eligibility =
    { $formality ->
        [formal]
            대출을 신청하실 수 있는 조건은 다음과 같습니다.
            { $conditions }
            모든 대출의 월 상환금을 합하여 실수령 소득의 { $share } 이내여야 합니다. 승인 여부는 담당자가 결정하며, 결과에 대해 다시 검토해 달라고 요청하실 수 있습니다. 재검토도 사람이 직접 합니다.
        [casual]
            이 조건이 맞으면 신청하실 수 있어요.
            { $conditions }
            모든 대출의 월 상환금을 더해서 실수령 소득의 { $share } 이내여야 해요. 결정은 담당자가 하고, 결과가 납득되지 않으면 사람이 다시 살펴봐 달라고 하실 수 있어요.
       *[neutral]
            신청 조건은 다음과 같습니다.
            { $conditions }
            모든 대출의 월 상환금을 합해 실수령 소득의 { $share } 이내여야 합니다. 승인은 담당자가 결정하고, 결과를 사람이 다시 검토하도록 요청하실 수 있습니다.
    }

item_age_from = • 만 { $age_min }세 이상

item_age_between = • 만 { $age_min }세 이상 { $age_max }세 이하

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal]
            다음 서류를 준비해 주시기 바랍니다({ $name }).
            { $items }
        [casual]
            이 서류들을 준비해 주세요({ $name }).
            { $items }
       *[neutral]
            필요한 서류는 다음과 같습니다({ $name }).
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal]
            신청 절차를 안내해 드리겠습니다.
            { $items }
            심사 결과는 { $days } 이내에 알려 드립니다.
        [casual]
            이렇게 신청하시면 돼요.
            { $items }
            결과는 { $days } 이내에 알려 드려요.
       *[neutral]
            신청 순서는 다음과 같습니다.
            { $items }
            결과는 { $days } 이내에 알려 드립니다.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal]
            소요 기간을 안내해 드리겠습니다.
            { $items }
            서류가 모두 도착한 날부터 계산합니다.
        [casual]
            이 정도 걸려요.
            { $items }
            서류가 다 들어온 날부터 계산해요.
       *[neutral]
            걸리는 기간은 다음과 같습니다.
            { $items }
            서류가 모두 도착한 날부터 계산합니다.
    }

item_processing = • { $name }: 심사 결과 { $decision } 이내, 약정 후 입금 { $payout } 이내

utter_borrowing_limit =
    { $formality ->
        [formal]
            대출 한도를 안내해 드리겠습니다.
            { $items }
            개인별 한도는 소득에 따라 다르며, 모든 대출의 월 상환금을 합하여 실수령 소득의 { $share } 이내여야 합니다. 최종 한도는 담당자가 결정합니다.
        [casual]
            빌리실 수 있는 금액은 이래요.
            { $items }
            실제 한도는 소득에 따라 달라요. 모든 대출의 월 상환금을 더해서 실수령 소득의 { $share } 이내여야 하고, 담당자가 결정해요.
       *[neutral]
            대출 한도는 다음과 같습니다.
            { $items }
            개인별 한도는 소득에 따라 다릅니다. 모든 대출의 월 상환금을 합해 실수령 소득의 { $share } 이내여야 하며, 담당자가 결정합니다.
    }

item_limit = • { $name }: { $min } ~ { $max }

utter_repayment_methods =
    { $formality ->
        [formal]
            다음 방법으로 납입하실 수 있습니다.
            { $items }
        [casual]
            이 중에서 편한 방법으로 내시면 돼요.
            { $items }
       *[neutral]
            납입 방법은 다음과 같습니다.
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal]
            일부든 전액이든 언제든지 중도상환하실 수 있으며, 비용은 다음과 같습니다.
            { $items }
        [casual]
            일부만 갚으셔도, 한꺼번에 다 갚으셔도 돼요. 언제든 가능하고, 비용은 이래요.
            { $items }
       *[neutral]
            일부 또는 전액을 언제든 중도상환하실 수 있습니다.
            { $items }
    }

item_early_free = • { $name }: 중도상환수수료 없음

item_early_fee = • { $name }: 대출 후 { $within } 안에 갚으시면 중도상환 금액의 { $fee }, 그 뒤에는 무료

utter_collateral =
    { $formality ->
        [formal]
            대출별 담보 조건을 안내해 드리겠습니다.
            { $items }
        [casual]
            담보는 대출마다 이렇게 달라요.
            { $items }
       *[neutral]
            대출별 담보 조건은 다음과 같습니다.
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] ‘{ $term }’의 뜻을 설명해 드리겠습니다. { $meaning }
        [casual] ‘{ $term }’, 쉽게 말하면 이런 뜻이에요. { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    예: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal]
            어느 용어를 설명해 드리면 되겠습니까? 예를 들어 다음 용어를 설명해 드릴 수 있습니다.
            { $terms }
        [casual]
            어떤 말이 궁금하세요? 예를 들면 이런 걸 설명해 드릴 수 있어요.
            { $terms }
       *[neutral]
            어떤 용어가 궁금하세요? 예를 들면 다음과 같습니다.
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal]
            고객님께서 가지신 권리를 안내해 드리겠습니다.
            { $items }
            참고용 안내이며, 법률 자문이 아닙니다.
        [casual]
            고객님께는 이런 권리가 있어요.
            { $items }
            참고용 안내이고, 법률 자문은 아니에요.
       *[neutral]
            고객님의 권리는 다음과 같습니다.
            { $items }
            참고용 안내이며, 법률 자문이 아닙니다.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (아직 확인되지 않은 내용이니 담당자에게 확인해 주세요)

utter_privacy =
    { $formality ->
        [formal]
            고객님의 개인정보를 다음과 같이 처리하고 있습니다.
            { $items }
        [casual]
            개인정보는 이렇게 다뤄요.
            { $items }
       *[neutral]
            개인정보는 다음과 같이 처리합니다.
            { $items }
    }

utter_contact =
    { $formality ->
        [formal]
            다음 연락처로 문의하실 수 있습니다.
            • 전화: { $phone }
            • 이메일: { $email }
            • 주소: { $address }
            상담 시간은 다음과 같습니다.
            { $items }
            { $open ->
                [open] 지금은 상담 시간입니다.
               *[closed] 지금은 상담 시간이 아니며, { $opens_at }에 다시 문을 엽니다.
            }
        [casual]
            여기로 연락 주시면 돼요.
            • 전화: { $phone }
            • 이메일: { $email }
            • 주소: { $address }
            상담 시간은 이래요.
            { $items }
            { $open ->
                [open] 지금 열려 있어요.
               *[closed] 지금은 닫혀 있고, { $opens_at }에 다시 열어요.
            }
       *[neutral]
            연락처는 다음과 같습니다.
            • 전화: { $phone }
            • 이메일: { $email }
            • 주소: { $address }
            상담 시간:
            { $items }
            { $open ->
                [open] 지금 상담하실 수 있습니다.
               *[closed] 지금은 상담 시간이 아닙니다. { $opens_at }에 다시 엽니다.
            }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal]
            { $name }({ $amount }, { $term })의 금리 종류를 나란히 안내해 드리겠습니다.
            { $items }
            변동금리는 내릴 수도 있고 오를 수도 있습니다. { $as_of } 기준입니다.
        [casual]
            { $name }({ $amount }, { $term }) 금리를 종류별로 나란히 보여 드릴게요.
            { $items }
            변동금리는 내릴 수도, 오를 수도 있어요. { $as_of } 기준이에요.
       *[neutral]
            { $name }({ $amount }, { $term })의 금리를 종류별로 비교하면 다음과 같습니다.
            { $items }
            변동금리는 내릴 수도 있고 오를 수도 있습니다. { $as_of } 기준입니다.
    }

item_compare_fixed = • 고정금리: 끝까지 연 { $rate }, 월 상환금도 끝까지 { $instalment }, 총 상환액 { $total }, 실질 연이율(APR) { $apr }

item_compare_floating = • 변동금리: 현재 연 { $rate }({ $index } { $index_rate } + 가산금리 { $margin }), 이 금리가 이어지면 월 상환금 { $instalment }, 실질 연이율(APR) { $apr }. 금리가 일 퍼센트포인트 오르면 월 상환금 { $higher }

item_compare_stepped = • 단계별 금리: { $steps }; 총 상환액 { $total }, 실질 연이율(APR) { $apr }

item_compare_step = { $number }개월째부터 연 { $rate }(월 상환금 { $instalment })

item_rate_floating = • { $name }: 변동금리, 현재 연 { $rate }({ $index } { $index_rate } + 가산금리 { $margin }), 실질 연이율(APR) { $apr } ({ $amount }, { $term } 기준 예시)

item_rate_stepped = • { $name }: 처음 { $first } 동안 연 { $rate }, 이후 최고 연 { $highest }(단계별 금리), 실질 연이율(APR) { $apr } ({ $amount }, { $term } 기준 예시)

utter_recommendation =
    { $formality ->
        [formal]
            { $priority ->
                [stability] 월 상환금이 변하지 않는 안정성을 중요하게 여기신다고 하셨으므로, 그에 맞는 순서로 안내해 드리겠습니다.
                [flexibility] 형편에 맞추어 자유롭게 갚기를 원하신다고 하셨으므로, 그에 맞는 순서로 안내해 드리겠습니다.
                [speed] 빨리 받으시는 것이 중요하다고 하셨으므로, 빠른 순서로 안내해 드리겠습니다.
                [family_home] 가족과 함께 지내실 집을 바라신다고 하셨으므로, 그에 맞는 대출부터 안내해 드리겠습니다.
                [faith] 신앙에 맞는 방식을 원하신다고 하셨으므로, 이자가 없는 상품부터 안내해 드리겠습니다.
               *[lowest_cost] 비용을 가장 적게 들이기를 원하신다고 하셨으므로, 비용이 적은 순서로 안내해 드리겠습니다.
            }
            { $items }
            대출 승인 여부는 담당자가 결정합니다. { $as_of } 기준입니다.
        [casual]
            { $priority ->
                [stability] 월 상환금이 그대로인 게 중요하다고 하셔서, 그에 맞는 순서로 보여 드릴게요.
                [flexibility] 형편에 맞춰 자유롭게 갚고 싶다고 하셔서, 그에 맞는 순서로 보여 드릴게요.
                [speed] 빨리 받는 게 중요하다고 하셔서, 빠른 순서로 보여 드릴게요.
                [family_home] 가족과 함께 살 집을 바라신다고 하셔서, 거기에 맞는 대출부터 보여 드릴게요.
                [faith] 신앙에 맞는 방식을 원하신다고 하셔서, 이자가 없는 상품부터 보여 드릴게요.
               *[lowest_cost] 돈이 가장 적게 드는 게 중요하다고 하셔서, 비용이 적은 순서로 보여 드릴게요.
            }
            { $items }
            대출 승인은 담당자가 결정해요. { $as_of } 기준이에요.
       *[neutral]
            { $priority ->
                [stability] 월 상환금이 변하지 않는 것이 중요하다고 하셔서, 그에 맞는 순서로 안내해 드립니다.
                [flexibility] 형편에 맞춰 자유롭게 갚고 싶다고 하셔서, 그에 맞는 순서로 안내해 드립니다.
                [speed] 빨리 받는 것이 중요하다고 하셔서, 빠른 순서로 안내해 드립니다.
                [family_home] 가족과 함께 살 집을 바라신다고 하셔서, 그에 맞는 대출부터 안내해 드립니다.
                [faith] 신앙에 맞는 방식을 원하신다고 하셔서, 이자가 없는 상품부터 안내해 드립니다.
               *[lowest_cost] 비용이 가장 적게 드는 것이 중요하다고 하셔서, 비용이 적은 순서로 안내해 드립니다.
            }
            { $items }
            대출 승인 여부는 담당자가 결정합니다. { $as_of } 기준입니다.
    }

item_suits_stability = • { $name }: 고정금리 연 { $rate }, 월 상환금이 끝까지 그대로, 실질 연이율(APR) { $apr }

item_suits_flexibility_free = • { $name }: 언제든지 중도상환수수료 없이 미리 상환 가능, 실질 연이율(APR) { $apr }

item_suits_flexibility_fee = • { $name }: 중도상환수수료는 처음 { $within } 이내에 미리 갚는 금액의 { $fee }, 그 뒤에는 없음, 실질 연이율(APR) { $apr }

item_suits_speed = • { $name }: { $decision } 이내 결정, 계약 후 { $payout } 이내 입금, 실질 연이율(APR) { $apr }

item_suits_lowest_cost = • { $name }: 실질 연이율(APR) { $apr }, 예시 { $amount }, { $term } 기준 총 상환액 { $total }

item_suits_family_home = • { $name }: { $min } ~ { $max }, 최장 { $term_max }, 직접 거주하실 집을 위한 대출, 실질 연이율(APR) { $apr }

item_suits_faith = • { $name }: 이자 없음, 대출 기관의 이익은 계약 전에 합의해 정하고 그 뒤로 바뀌지 않음, 비교용 실질 연이율(APR) { $apr }

item_costs_least = • 비용이 가장 적은 상품: { $name }, 실질 연이율(APR) { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] 죄송합니다만, 이 지역에서는 이자가 없는 대출을 취급하지 않으며, 저희 대출을 그런 상품이라고 말씀드리지도 않겠습니다. 어떤 방법이 있을지 담당자와 함께 의논하실 수 있습니다.
        [casual] 죄송해요, 이 지역에는 이자 없는 대출이 없고, 저희 대출을 그런 상품이라고 말씀드리지도 않을게요. 어떤 방법이 있을지 담당자와 같이 얘기해 보실 수 있어요.
       *[neutral] 죄송합니다. 이 지역에서는 이자 없는 대출을 취급하지 않으며, 저희 대출을 그런 상품이라고 말씀드리지도 않겠습니다. 어떤 방법이 있을지 담당자와 함께 이야기해 보실 수 있습니다.
    }

## Calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] 어떤 대출을 생각하고 계십니까?
        [casual] 어떤 대출을 생각하고 계세요?
       *[neutral] 어떤 대출을 알아보고 계신가요?
    }

utter_ask_amount =
    { $formality ->
        [formal] 대출받으실 금액을 알려 주시겠습니까? { $name }: { $min } ~ { $max }.
        [casual] 얼마를 빌리고 싶으세요? { $name }: { $min } ~ { $max }.
       *[neutral] 얼마를 대출받고 싶으신가요? { $name }: { $min } ~ { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] 얼마 동안 상환하기를 원하십니까? { $name }: { $min } ~ { $max }.
        [casual] 얼마 동안 나눠 갚으시겠어요? { $name }: { $min } ~ { $max }.
       *[neutral] 상환 기간은 얼마로 할까요? { $name }: { $min } ~ { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] 말씀하신 금액({ $amount })은 이 대출의 한도를 벗어납니다. { $name }: { $min } ~ { $max }. 얼마로 계산해 드리면 되겠습니까?
        [casual] 말씀하신 금액({ $amount })은 이 대출 한도를 벗어나요. { $name }: { $min } ~ { $max }. 얼마로 해 볼까요?
       *[neutral] 말씀하신 금액({ $amount })은 이 대출의 한도를 벗어납니다. { $name }: { $min } ~ { $max }. 얼마로 할까요?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] 말씀하신 기간({ $term })은 이 대출에서 정한 범위를 벗어납니다. { $name }: { $min } ~ { $max }. 기간을 얼마로 하여 계산해 드리면 되겠습니까?
        [casual] 말씀하신 기간({ $term })은 이 대출의 범위를 벗어나요. { $name }: { $min } ~ { $max }. 얼마 동안으로 해 볼까요?
       *[neutral] 말씀하신 기간({ $term })은 이 대출의 범위를 벗어납니다. { $name }: { $min } ~ { $max }. 기간을 얼마로 할까요?
    }

utter_amount_not_read =
    { $formality ->
        [formal] 금액을 제대로 읽지 못했습니다. 예를 들어 20,000처럼 숫자로 적어 주시겠습니까?
        [casual] 금액을 잘 못 읽었어요. 20,000처럼 숫자로 적어 주시겠어요?
       *[neutral] 금액을 읽지 못했습니다. 20,000처럼 숫자로 적어 주세요.
    }

utter_term_not_read =
    { $formality ->
        [formal] 기간을 제대로 읽지 못했습니다. 몇 개월 또는 몇 년인지 적어 주시겠습니까?
        [casual] 기간을 잘 못 읽었어요. 몇 개월인지, 몇 년인지 적어 주시겠어요?
       *[neutral] 기간을 읽지 못했습니다. 몇 개월 또는 몇 년인지 적어 주세요.
    }

utter_currency_not_offered =
    { $formality ->
        [formal] 이곳에서는 { $currency } 대출을 취급하지 않습니다. 금액을 { $ours } 기준으로 알려 주시겠습니까?
        [casual] 여기서는 { $currency } 대출은 안 해요. 금액을 { $ours } 기준으로 알려 주시겠어요?
       *[neutral] 이곳에서는 { $currency } 대출을 취급하지 않습니다. 금액을 { $ours } 기준으로 알려 주세요.
    }

utter_instalment =
    { $formality ->
        [formal]
            { $name }, { $amount }, { $term }, 연 { $rate } 조건에서 월 상환금은 { $instalment }입니다.
            • 총 상환액: { $total }
            • 그중 이자: { $interest }
            • 취급수수료: { $fee }
            • 실질 연이율(APR): { $apr }
            금리는 { $as_of } 기준입니다. 참고용 예시이며, 실제 대출 조건을 제안해 드리는 것은 아닙니다.
        [casual]
            { $name }, { $amount }, { $term }, 연 { $rate } 조건이면 매달 { $instalment }씩 갚으시게 돼요.
            • 모두 갚는 금액: { $total }
            • 그중 이자: { $interest }
            • 취급수수료: { $fee }
            • 실질 연이율(APR): { $apr }
            금리는 { $as_of } 기준이에요. 참고용 예시이고, 실제 대출 조건을 제안해 드리는 건 아니에요.
       *[neutral]
            { $name }, { $amount }, { $term }, 연 { $rate } 조건: 월 상환금 { $instalment }
            • 총 상환액: { $total }
            • 그중 이자: { $interest }
            • 취급수수료: { $fee }
            • 실질 연이율(APR): { $apr }
            금리는 { $as_of } 기준입니다. 참고용 예시이며, 실제 대출 조건을 제안하는 것은 아닙니다.
    }

utter_plan =
    { $formality ->
        [formal]
            { $amount }, { $term } 조건의 상환 계획을 안내해 드리겠습니다.
            { $rows }
            총 상환액은 { $total }이며, 그중 이자는 { $interest }입니다.
        [casual]
            { $amount }, { $term } 조건이면 이렇게 갚으시게 돼요.
            { $rows }
            모두 갚는 금액: { $total }, 그중 이자: { $interest }.
       *[neutral]
            { $amount }, { $term } 조건의 상환 계획:
            { $rows }
            총 상환액: { $total }, 그중 이자: { $interest }.
    }

item_plan_row = { $number }회차. { $payment } (원금 { $principal } + 이자 { $interest }), 잔액 { $balance }

item_plan_row_due = { $number }회차. { $due }: { $payment } (원금 { $principal } + 이자 { $interest }), 잔액 { $balance }

item_plan_row_charges = { $number }회차. { $due }: { $payment } (원금 { $principal } + 이자 { $interest } + 기타 수수료 { $charges }), 잔액 { $balance }

item_plan_gap = … 같은 방식으로 { $count }회 더 …

utter_no_plan_yet =
    { $formality ->
        [formal] 먼저 월 상환금을 계산해 드리겠습니다. 대출 금액을 알려 주시겠습니까?
        [casual] 먼저 월 상환금부터 계산해 볼게요. 금액은 얼마로 할까요?
       *[neutral] 먼저 월 상환금부터 계산해 보겠습니다. 금액은 얼마로 할까요?
    }

utter_early_example =
    { $formality ->
        [formal]
            { $name }({ $amount }, { $term })에서 { $after }회차를 납입하시면서 { $early }만큼 중도상환하시는 경우를 안내해 드리겠습니다.
            { $items }
            참고용 예시이며, 실제 대출 조건을 제안해 드리는 것은 아닙니다.
        [casual]
            { $name }({ $amount }, { $term })에서 { $after }회차를 내실 때 { $early }만큼 더 미리 갚으시면 이래요.
            { $items }
            참고용 예시이고, 실제 대출 조건을 제안해 드리는 건 아니에요.
       *[neutral]
            { $name }({ $amount }, { $term })에서 { $after }회차를 내실 때 { $early }만큼 미리 갚으시면 다음과 같습니다.
            { $items }
            참고용 예시이며, 실제 대출 조건을 제안하는 것은 아닙니다.
    }

utter_early_own_loan =
    { $formality ->
        [formal]
            고객님의 대출({ $number }, 오늘 기준 갚으실 금액 { $owed })에서 오늘 { $early }만큼 중도상환하시는 경우를 안내해 드리겠습니다.
            { $items }
            { $as_of } 기준 금액이며, 납입하시기 전에 담당자가 확인해 드립니다.
        [casual]
            쓰고 계신 대출({ $number }, 오늘 기준 갚으실 금액 { $owed })에서 오늘 { $early }만큼 미리 갚으시면 이래요.
            { $items }
            { $as_of } 기준 금액이고, 내시기 전에 담당자가 확인해 드려요.
       *[neutral]
            고객님의 대출({ $number }, 오늘 기준 갚으실 금액 { $owed })에서 오늘 { $early }만큼 미리 갚으시면 다음과 같습니다.
            { $items }
            { $as_of } 기준 금액이며, 내시기 전에 담당자가 확인해 드립니다.
    }

item_early_shorter = • 월 상환금은 그대로 두고 기간을 줄이는 경우: { $sooner } 빨리 끝나고, 이자 { $saved } 절약

item_early_lower = • 끝나는 날은 그대로 두고 월 상환금을 줄이는 경우: { $before } 대신 { $instalment }, 이자 { $saved } 절약

item_early_charge = • 중도상환수수료: { $fee }

item_early_no_charge = • 중도상환수수료 없음

item_early_off = • 전액 상환: 내실 금액 { $sum }, 이자 { $saved } 절약

utter_early_too_much =
    { $formality ->
        [formal] 말씀하신 금액({ $early })은 그때 남아 있는 대출금보다 많습니다. 전액 상환에 필요한 금액은 { $sum }입니다.
        [casual] 말씀하신 금액({ $early })은 그때 남은 대출금보다 많아요. 전부 갚는 데 필요한 금액: { $sum }.
       *[neutral] 말씀하신 금액({ $early })은 그때 남아 있는 대출금보다 많습니다. 전부 갚는 데 필요한 금액은 { $sum }입니다.
    }

## My loan

utter_ask_one_time_code =
    { $formality ->
        [formal] 대출 내역을 조회하려면 { $lender }에서 드린 일회용 코드가 필요합니다. 담당자에게서나 우편으로 받으신 영문·숫자 8자리를 입력해 주시기 바랍니다. 비밀번호나 카드 번호는 절대 보내지 마시기 바랍니다.
        [casual] 대출 내역을 보려면 { $lender }에서 드린 일회용 코드가 필요해요. 담당자에게서나 우편으로 받으신 영문·숫자 8자리를 보내 주세요. 비밀번호나 카드 번호는 절대 보내지 마세요.
       *[neutral] 대출 내역을 조회하려면 { $lender }에서 드린 일회용 코드가 필요합니다. 담당자에게서나 우편으로 받으신 영문·숫자 8자리를 보내 주세요. 비밀번호나 카드 번호는 절대 보내지 마세요.
    }

utter_code_wrong =
    { $formality ->
        [formal] 죄송합니다만, 코드가 일치하지 않습니다. 한 번 더 확인해 주시겠습니까? 앞으로 { $left }번 더 입력하실 수 있습니다.
        [casual] 코드가 맞지 않아요. 앞으로 { $left }번 더 입력하실 수 있으니 천천히 다시 봐 주세요.
       *[neutral] 코드가 맞지 않습니다. 확인하고 다시 보내 주세요. 앞으로 { $left }번 더 입력하실 수 있습니다.
    }

utter_code_expired =
    { $formality ->
        [formal] 이미 사용되었거나 유효 기간이 지난 코드입니다. 새 코드는 담당자에게서 받으실 수 있습니다.
        [casual] 이미 썼거나 기간이 지난 코드예요. 새 코드는 담당자에게서 받으실 수 있어요.
       *[neutral] 이미 사용했거나 유효 기간이 지난 코드입니다. 새 코드는 담당자에게서 받으실 수 있습니다.
    }

utter_code_locked =
    { $formality ->
        [formal] 코드가 여러 차례 일치하지 않았습니다. 고객님의 안전을 위해 { $minutes }분 뒤에 다시 시도해 주시기 바랍니다. 담당자의 도움을 받으실 수도 있습니다.
        [casual] 코드가 여러 번 맞지 않았어요. 안전을 위해 { $minutes }분 뒤에 다시 해 주세요. 담당자에게 도움을 받으셔도 돼요.
       *[neutral] 코드가 여러 번 맞지 않았습니다. 안전을 위해 { $minutes }분 뒤에 다시 시도해 주세요. 담당자의 도움을 받으실 수도 있습니다.
    }

utter_ask_who =
    { $formality ->
        [formal] 고객 번호, 또는 { $lender }에 등록하신 이메일 주소나 전화번호를 입력해 주시기 바랍니다. 코드는 등록된 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }로만 보내 드립니다.
        [casual] 고객 번호나 { $lender }에 등록된 이메일, 전화번호 중 하나를 적어 주세요. 코드는 등록된 { $way ->
                [phone] 전화번호
               *[email] 이메일
            }로만 보내 드려요.
       *[neutral] 고객 번호, 또는 { $lender }에 등록된 이메일 주소나 전화번호를 적어 주세요. 코드는 등록된 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }로만 보내 드립니다.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] { $lender }에 등록된 정보라면, 6자리 숫자 코드를 { $way ->
                [phone] 문자
               *[email] 이메일
            }로 보내 드렸습니다. 유효 시간은 { $minutes }분입니다. 숫자 6자리만 이곳에 입력해 주시기 바랍니다.
        [casual] { $lender }에 등록된 정보라면 6자리 숫자 코드가 { $way ->
                [phone] 문자
               *[email] 이메일
            }로 가고 있어요. { $minutes }분 동안 쓸 수 있어요. 숫자 6자리만 여기에 적어 주세요.
       *[neutral] { $lender }에 등록된 정보라면, 6자리 숫자 코드를 { $way ->
                [phone] 문자
               *[email] 이메일
            }로 보내 드립니다. 유효 시간은 { $minutes }분입니다. 숫자 6자리만 여기에 적어 주세요.
    }

utter_codes_too_often =
    { $formality ->
        [formal] 이 대화에서 이미 여러 번 코드를 요청하셨습니다. 다음 요청은 { $minutes }분 후에 가능하며, 더 빨리 필요하시면 담당자가 도와드리겠습니다.
        [casual] 여기서 이미 코드를 여러 번 요청했어요. { $minutes }분 뒤에 다시 요청할 수 있고, 급하면 담당자가 도와드려요.
       *[neutral] 이 대화에서 이미 여러 번 코드가 요청되었습니다. { $minutes }분 뒤에 다시 요청하실 수 있고, 급하시면 담당자가 도와드립니다.
    }

utter_share_number =
    { $formality ->
        [formal] 또는 입력창 아래 버튼으로 고객님 본인의 전화번호를 공유하실 수 있습니다.
        [casual] 아니면 입력창 아래 버튼으로 본인 전화번호를 공유해 주세요.
       *[neutral] 또는 입력창 아래 버튼으로 본인의 전화번호를 공유해 주세요.
    }

utter_number_unknown =
    { $formality ->
        [formal] 죄송합니다. 이 전화번호만으로는 본인 확인이 어렵습니다. 일회용 코드를 이용하시거나, 담당자의 도움을 받으실 수 있습니다.
        [casual] 이 번호만으로는 본인 확인이 안 돼요. 일회용 코드를 쓰거나 담당자가 도와드릴 수 있어요.
       *[neutral] 이 전화번호만으로는 본인 확인이 되지 않습니다. 일회용 코드를 이용하시거나 담당자가 도와드릴 수 있습니다.
    }

utter_number_foreign =
    { $formality ->
        [formal] 죄송하지만 고객님 본인의 전화번호가 아닙니다. 입력창 아래 버튼으로 공유하신 본인 번호만 인정됩니다.
        [casual] 본인 번호가 아니에요. 입력창 아래 버튼으로 공유한 본인 번호만 돼요.
       *[neutral] 본인의 전화번호가 아닙니다. 입력창 아래 버튼으로 공유하신 본인 번호만 인정됩니다.
    }

utter_unlinked =
    { $formality ->
        [formal] 이 대화와 고객님 대출의 연결을 해제했습니다. 대출 내역을 다시 안내해 드리기 전에 코드를 여쭙겠습니다. 지금까지의 내용은 이 대화에 남아 있습니다.
        [casual] 이 대화와 대출의 연결을 끊었어요. 대출 내역을 다시 보려면 코드가 필요해요. 지금까지 쓴 내용은 이 대화에 남아 있어요.
       *[neutral] 이 대화와 대출의 연결을 해제했습니다. 대출 내역을 다시 안내하려면 코드가 필요합니다. 지금까지의 내용은 이 대화에 남아 있습니다.
    }

utter_not_linked =
    { $formality ->
        [formal] 이 대화는 어떤 대출과도 연결되어 있지 않습니다.
        [casual] 이 대화는 어떤 대출과도 연결돼 있지 않아요.
       *[neutral] 이 대화는 어떤 대출과도 연결되어 있지 않습니다.
    }

utter_code_message = { $lender } 대화용 코드는 { $code }입니다. 유효 시간은 { $minutes }분입니다. 누구에게도 알려 주지 마시기 바랍니다. 요청하지 않으셨다면 이 메시지를 무시해 주십시오.

utter_code_subject = { $lender } 대화용 코드

utter_recognised =
    { $formality ->
        [formal] 감사합니다, { $name } 님. 본인 확인이 완료되었습니다.
        [casual] 고마워요, { $name } 님. 본인 확인이 끝났어요.
       *[neutral] 감사합니다, { $name } 님. 본인 확인이 되었습니다.
    }

utter_already_recognised =
    { $formality ->
        [formal] { $name } 님, 이미 본인 확인이 완료되었습니다. 코드를 다시 입력하지 않으셔도 됩니다.
        [casual] { $name } 님, 본인 확인은 이미 됐어요. 코드는 더 필요 없어요.
       *[neutral] { $name } 님, 이미 본인 확인이 되었습니다. 코드는 더 필요하지 않습니다.
    }

utter_application =
    { $formality ->
        [formal]
            { $state ->
                [received] 고객님의 신청({ $number }, { $name })은 { $since }에 접수되었습니다.
                [documents_missing] 고객님의 신청({ $number }, { $name })은 { $since }부터 추가 서류를 기다리고 있습니다. 어떤 서류인지는 담당자가 안내해 드리겠습니다.
                [approved] 기쁜 소식을 전해 드립니다. 고객님의 신청({ $number }, { $name })이 { $since }에 승인되었습니다.
                [declined] 고객님의 신청({ $number }, { $name })은 승인되지 않았습니다. 결정일은 { $since }입니다. 사람이 직접 다시 검토하도록 요청하실 수 있습니다.
                [paid_out] 고객님의 신청({ $number }, { $name })은 절차가 모두 끝났으며, 대출금은 { $since }에 지급되었습니다.
               *[checking] 고객님의 신청({ $number }, { $name })은 { $since }부터 심사 중입니다.
            }
        [casual]
            { $state ->
                [received] 신청({ $number }, { $name })은 { $since }에 잘 들어왔어요.
                [documents_missing] 신청({ $number }, { $name })은 { $since }부터 서류를 기다리고 있어요. 어떤 서류인지는 담당자가 알려 드릴 수 있어요.
                [approved] 좋은 소식이에요. 신청({ $number }, { $name })이 { $since }에 승인됐어요.
                [declined] 신청({ $number }, { $name })은 승인되지 않았어요. { $since }에 결정됐고, 사람이 다시 살펴봐 달라고 하실 수 있어요.
                [paid_out] 신청({ $number }, { $name })은 다 끝났고, 대출금은 { $since }에 나갔어요.
               *[checking] 신청({ $number }, { $name })은 { $since }부터 심사하고 있어요.
            }
       *[neutral]
            { $state ->
                [received] 신청({ $number }, { $name })은 { $since }에 접수되었습니다.
                [documents_missing] 신청({ $number }, { $name })은 { $since }부터 서류를 기다리고 있습니다. 어떤 서류인지는 담당자가 알려 드립니다.
                [approved] 신청({ $number }, { $name })이 { $since }에 승인되었습니다.
                [declined] 신청({ $number }, { $name })은 승인되지 않았습니다. 결정일은 { $since }입니다. 사람이 다시 검토하도록 요청하실 수 있습니다.
                [paid_out] 신청({ $number }, { $name })은 완료되었고, 대출금은 { $since }에 지급되었습니다.
               *[checking] 신청({ $number }, { $name })은 { $since }부터 심사 중입니다.
            }
    }

utter_no_application =
    { $formality ->
        [formal] 현재 진행 중인 신청이 확인되지 않습니다.
        [casual] 진행 중인 신청은 찾지 못했어요.
       *[neutral] 진행 중인 신청을 찾지 못했습니다.
    }

utter_balance =
    { $formality ->
        [formal]
            남아 있는 대출금을 안내해 드리겠습니다.
            { $items }
            { $as_of } 기준입니다.
        [casual]
            남은 대출금이에요.
            { $items }
            { $as_of } 기준이에요.
       *[neutral]
            남은 대출금은 다음과 같습니다.
            { $items }
            { $as_of } 기준입니다.
    }

item_balance = • { $number } { $name }: 남은 원금 { $principal }, 오늘 모두 갚으실 경우 이자 포함 { $payoff }

item_balance_arrears = • { $number } { $name }: 남은 원금 { $principal }, 오늘 모두 갚으실 경우 이자 포함 { $payoff }, 납입일이 지난 금액 { $arrears }

utter_next_payment =
    { $formality ->
        [formal]
            다음 납입 내역을 안내해 드리겠습니다.
            { $items }
        [casual]
            다음에 내실 금액이에요.
            { $items }
       *[neutral]
            다음 납입은 아래와 같습니다.
            { $items }
    }

item_next_payment = • { $number } { $name }: { $due }, { $payment }

item_next_payment_overdue = • { $number } { $name }: { $due }, { $payment }. 앞서 납입되지 않은 금액은 { $arrears }입니다. 지금 납입이 어려우시면 말씀해 주세요. 함께 방법을 찾아보겠습니다.

utter_schedule =
    { $formality ->
        [formal]
            고객님의 대출({ $number }, { $name }) 상환 계획을 안내해 드리겠습니다.
            { $rows }
        [casual]
            대출({ $number }, { $name }) 상환 계획이에요.
            { $rows }
       *[neutral]
            대출({ $number }, { $name }) 상환 계획:
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] 현재 고객님께서 이용 중이신 대출이 없습니다.
        [casual] 지금 이용 중인 대출이 없어요.
       *[neutral] 지금 이용 중이신 대출이 없습니다.
    }

utter_statement =
    { $formality ->
        [formal]
            { $as_of } 기준 고객님의 대출 현황을 안내해 드리겠습니다.
            { $items }
            남은 납입 회차는 함께 드리는 상환 계획에 모두 적혀 있습니다. 인증 사본이나 증명서, 계약서 사본이 필요하시면 담당자가 준비해 드리겠습니다.
        [casual]
            { $as_of } 기준 대출 현황이에요.
            { $items }
            남은 회차는 함께 드리는 상환 계획에 다 있어요. 인증 사본이나 증명서, 계약서 사본은 담당자가 준비해 드려요.
       *[neutral]
            { $as_of } 기준 대출 명세서입니다.
            { $items }
            남은 납입 회차는 함께 드리는 상환 계획에 모두 있습니다. 인증 사본, 증명서, 계약서 사본은 담당자가 준비해 드립니다.
    }

utter_statement_noted =
    { $formality ->
        [formal] 담당자가 서류를 준비하여 { $by }까지 답변해 드리겠습니다. 접수번호는 { $reference }입니다.
        [casual] 담당자가 서류를 준비해서 { $by }까지 답해 드릴게요. 접수번호: { $reference }.
       *[neutral] 담당자가 서류를 준비해 { $by }까지 답해 드리겠습니다. 접수번호는 { $reference }입니다.
    }

utter_payment_noted =
    { $formality ->
        [formal] 알려 주셔서 감사합니다. 담당자가 입금을 확인하여 { $by }까지 답변해 드리겠습니다. 접수번호는 { $reference }입니다. 납입 안내를 그 사이에 받으셨더라도 마음 쓰지 않으셔도 됩니다.
        [casual] 알려 주셔서 고마워요. 담당자가 입금을 확인하고 { $by }까지 답해 드릴게요. 접수번호: { $reference }. 그 사이에 납입 안내가 갔더라도 신경 쓰지 마세요.
       *[neutral] 알려 주셔서 감사합니다. 담당자가 입금을 확인하고 { $by }까지 답해 드리겠습니다. 접수번호는 { $reference }입니다. 그 사이에 납입 안내를 받으셨다면 신경 쓰지 않으셔도 됩니다.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] 감사합니다. 고객님의 안전을 위해, 담당자가 { $by }까지 기존에 등록된 번호로 전화를 드려 변경 내용을 확인하겠습니다. 접수번호는 { $reference }입니다.
        [casual] 고마워요. 안전을 위해 담당자가 { $by }까지 원래 등록된 번호로 전화해서 바꿀 내용을 확인할게요. 접수번호: { $reference }.
       *[neutral] 감사합니다. 안전을 위해 담당자가 { $by }까지 기존에 등록된 번호로 전화드려 변경 내용을 확인하겠습니다. 접수번호는 { $reference }입니다.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] 새 이메일 주소나 전화번호를 알려 주시겠습니까? 이곳에 그대로 적어 주시면 됩니다. 해외 번호는 국가 번호부터 적어 주시기 바랍니다.
        [casual] 새 이메일이나 전화번호가 어떻게 되세요? 여기에 그대로 적어 주세요. 해외 번호라면 국가 번호부터 적어 주시면 돼요.
       *[neutral] 새 이메일 주소나 전화번호가 어떻게 되시나요? 여기에 그대로 적어 주세요. 해외 번호는 국가 번호부터 적어 주시면 됩니다.
    }

utter_contact_not_read =
    { $formality ->
        [formal] 죄송합니다만, 이메일 주소나 전화번호를 정확히 읽지 못했습니다. 새로 바뀐 것만 빠짐없이 적어 주시기 바랍니다. 이메일은 name@example.com처럼, 전화번호는 국가 번호부터 적어 주시면 됩니다.
        [casual] 죄송해요, 이메일이나 전화번호를 잘 읽지 못했어요. 새로 바뀐 것만 빠짐없이 적어 주세요. 이메일은 name@example.com처럼, 전화번호는 국가 번호부터요.
       *[neutral] 이메일 주소나 전화번호를 정확히 읽지 못했습니다. 새로 바뀐 것만 빠짐없이 적어 주세요. 이메일은 name@example.com처럼, 전화번호는 국가 번호부터 적어 주시면 됩니다.
    }

utter_contact_read =
    { $formality ->
        [formal] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }({ $contact })를 접수했습니다. 담당자가 고객님께 확인한 후에 변경됩니다.
        [casual] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일
            }({ $contact }) 적어 두었어요. 담당자가 확인하고 나면 바뀌어요.
       *[neutral] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }({ $contact })를 접수했습니다. 담당자가 고객님께 확인한 뒤 변경됩니다.
    }

utter_contact_on_file =
    { $formality ->
        [formal] 말씀하신 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }는 이미 등록되어 있어 변경하실 필요가 없습니다.
        [casual] 그 { $way ->
                [phone] 전화번호는
               *[email] 이메일은
            } 이미 등록돼 있어서 바꿀 필요가 없어요.
       *[neutral] 그 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }는 이미 등록되어 있어 바꾸실 필요가 없습니다.
    }

utter_contact_changed =
    { $formality ->
        [formal] 변경이 확인되었습니다. 현재 등록된 고객님의 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }: { $contact }. 요청하신 적이 없다면 즉시 알려 주시기 바랍니다.
        [casual] 변경이 확인됐어요. 지금 등록된 { $way ->
                [phone] 전화번호
               *[email] 이메일
            }: { $contact }. 요청하신 적이 없으면 바로 알려 주세요.
       *[neutral] 변경이 확인되었습니다. 지금 등록된 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }: { $contact }. 요청하신 적이 없다면 바로 알려 주세요.
    }

utter_contact_declined =
    { $formality ->
        [formal] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }({ $contact })로 변경하지 못했습니다. { $why ->
                [unreached] 확인을 위해 연락드렸으나 닿지 않았습니다
                [bounced] 그곳으로 보낸 메시지가 도착하지 않았습니다
               *[unsure] 본인께서 요청하신 것인지 확인하지 못했습니다
            }. 기존에 등록된 정보는 그대로 유지됩니다. 계속 변경을 원하시면 이곳에 말씀해 주시기 바랍니다.
        [casual] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일
            }({ $contact }) 변경은 못 했어요. { $why ->
                [unreached] 확인하려고 연락드렸는데 닿지 않았어요
                [bounced] 그쪽으로 보낸 메시지가 도착하지 않았어요
               *[unsure] 본인이 요청하신 건지 확인하지 못했어요
            }. 원래 등록된 정보는 그대로예요. 계속 바꾸고 싶으시면 여기에 말씀해 주세요.
       *[neutral] 새 { $way ->
                [phone] 전화번호
               *[email] 이메일 주소
            }({ $contact })로 변경하지 못했습니다. { $why ->
                [unreached] 확인하려고 연락드렸으나 닿지 않았습니다
                [bounced] 그곳으로 보낸 메시지가 도착하지 않았습니다
               *[unsure] 본인이 요청하신 것인지 확인하지 못했습니다
            }. 기존에 등록된 정보는 그대로입니다. 계속 변경을 원하시면 여기에 말씀해 주세요.
    }

utter_payment_read =
    { $formality ->
        [formal]
            고객님의 납입 내용을 다음과 같이 접수했습니다.
            { $items }
            틀린 점이 있으면 말씀해 주시기 바랍니다.
        [casual]
            납입 내용은 이렇게 적어 두었어요.
            { $items }
            틀린 게 있으면 알려 주세요.
       *[neutral]
            납입 내용을 다음과 같이 접수했습니다.
            { $items }
            틀린 점이 있으면 알려 주세요.
    }

utter_payment_found =
    { $formality ->
        [formal]
            알려 주신 납입금의 입금이 확인되었습니다.
            { $items }
        [casual]
            알려 주신 입금, 확인됐어요.
            { $items }
       *[neutral]
            알려 주신 입금이 확인되었습니다.
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            알려 주신 납입금의 입금이 아직 확인되지 않습니다.
            { $items }
            입금이 반영되기까지 며칠 걸릴 수 있습니다. 이체 확인증의 사진이나 PDF를 이곳에 보내 주시면 다시 확인해 드리겠습니다.
        [casual]
            알려 주신 입금이 아직 확인되지 않아요.
            { $items }
            반영되는 데 며칠 걸리기도 해요. 이체 확인증 사진이나 PDF를 여기에 보내 주시면 다시 확인해 드릴게요.
       *[neutral]
            알려 주신 입금이 아직 확인되지 않습니다.
            { $items }
            입금이 반영되는 데 며칠 걸릴 수 있습니다. 이체 확인증 사진이나 PDF를 여기에 보내 주시면 다시 확인해 드리겠습니다.
    }

item_payment_amount = • 금액: { $amount }

item_payment_day = • 납입일: { $paid_on }

item_case_reference = • 접수번호: { $reference }

utter_contact_letter =
    { $lender }에 등록된 고객님의 { $way ->
            [phone] 전화번호
           *[email] 이메일 주소
        }가 변경되어, 이 { $way ->
            [phone] 번호
           *[email] 주소
        }는 더 이상 사용되지 않습니다. 직접 요청하셨다면 따로 하실 일은 없습니다. 요청하지 않으셨다면 즉시 { $lender }에 연락해 주시기 바랍니다.

utter_contact_letter_subject = { $lender }에 등록된 연락처가 변경되었습니다

utter_book_down =
    { $formality ->
        [formal] 죄송합니다. 현재 대출 조회 시스템에 접속할 수 없습니다. 짐작으로 답변드리지는 않겠습니다. 나중에 다시 찾아 주시거나 담당자에게 문의해 주시기 바랍니다.
        [casual] 죄송해요, 지금 대출 조회 시스템에 연결이 안 돼요. 짐작으로 말씀드리지는 않을게요. 나중에 다시 물어봐 주시거나 담당자에게 문의해 주세요.
       *[neutral] 죄송합니다. 지금 대출 조회 시스템에 연결되지 않습니다. 짐작으로 답해 드리지는 않겠습니다. 나중에 다시 시도하시거나 담당자에게 문의해 주세요.
    }

utter_relief_options =
    { $formality ->
        [formal]
            약정대로 상환하시기 어려울 때 다음과 같은 방법을 검토할 수 있습니다. 담당자가 고객님과 상의하여 결정합니다.
            { $items }
        [casual]
            약속대로 갚기 어려우실 때 이런 방법을 살펴볼 수 있어요. 담당자가 고객님과 같이 이야기해서 정해요.
            { $items }
       *[neutral]
            약정대로 갚기 어려우실 때 다음 방법을 검토할 수 있습니다. 담당자가 고객님과 함께 의논해 결정합니다.
            { $items }
    }

item_relief_pause = • 상환유예: { $months } 동안 아무것도 내지 않음

item_relief_pause_waived = • 이자 없는 상환유예: { $months } 동안 아무것도 내지 않고, 이자도 붙지 않음

item_relief_interest_only = • { $months } 동안 이자만 납입

item_relief_reduced = • { $months } 동안 월 상환금의 { $percent }만 납입

item_relief_extension = • 상환 기간 { $months } 연장: 월 상환금이 줄어듦

item_relief_arrears = • 납입일이 지난 금액을 { $months } 동안 나누어 납입

utter_relief_own_loan =
    { $formality ->
        [formal]
            고객님의 대출({ $number })에 대해 검토할 수 있는 방법의 예시입니다. 현재 월 상환금은 { $instalment }입니다. 담당자가 고객님과 상의하여 결정합니다.
            { $items }
        [casual]
            쓰고 계신 대출({ $number })이라면 예를 들어 이런 방법을 살펴볼 수 있어요. 지금 월 상환금: { $instalment }. 담당자가 고객님과 같이 이야기해서 정해요.
            { $items }
       *[neutral]
            고객님의 대출({ $number })에 대해 검토할 수 있는 방법의 예시입니다. 지금 월 상환금은 { $instalment }입니다. 담당자가 고객님과 함께 의논해 결정합니다.
            { $items }
    }

item_relief_own_pause = • { $months } 동안 내지 않고, 그 뒤 월 { $instalment }; 다 합치면 { $difference } 더 내시게 됨

item_relief_own_interest_only = • { $months } 동안 이자만(월 { $first }), 그 뒤 월 { $instalment }; 다 합치면 { $difference } 더 내시게 됨

item_relief_own_reduced = • { $months } 동안 월 { $first }, 그 뒤 월 { $instalment }; 다 합치면 { $difference } 더 내시게 됨

item_relief_own_extension = • 기간 { $months } 연장: 월 { $instalment }; 다 합치면 { $difference } 더 내시게 됨

item_relief_own_arrears = • 납입일이 지난 금액을 { $months } 동안 나누어 납입: 그동안 월 { $first }; 다 합치면 { $difference } 더 내시게 됨

utter_reminder_before =
    { $formality ->
        [formal] 납입일을 미리 안내해 드립니다. 고객님의 대출({ $number }) 납입금은 { $amount }이며, 납입일은 { $due }입니다. 이미 보내셨다면 따로 하실 일은 없습니다. 납입이 어려우시면 그 전에 말씀해 주시기 바랍니다. 함께 방법을 찾아보겠습니다.
        [casual] 납입일을 미리 알려 드려요. 대출({ $number }) 납입금: { $amount }, 납입일: { $due }. 이미 보내셨다면 따로 하실 일은 없어요. 내시기 어려우면 그 전에 편하게 말씀해 주세요. 같이 방법을 찾아볼게요.
       *[neutral] 납입일을 미리 알려 드립니다. 고객님의 대출({ $number }) 납입금은 { $amount }, 납입일은 { $due }입니다. 이미 보내셨다면 따로 하실 일은 없습니다. 내시기 어려우면 그 전에 말씀해 주세요. 함께 방법을 찾아보겠습니다.
    }

utter_reminder_after =
    { $formality ->
        [formal] 고객님의 대출({ $number }) 납입일({ $due })이 지났으나, 납입금 { $amount } 입금이 아직 확인되지 않습니다. 이미 보내셨다면 말씀해 주시기 바랍니다. 확인해 드리겠습니다. 납입이 어려우시면 이곳에 말씀을 남겨 주시기 바랍니다. 여러 방법이 있으며, 담당자가 직접 답변해 드리겠습니다.
        [casual] 대출({ $number }) 납입일({ $due })이 지났는데, 납입금 { $amount } 입금이 아직 확인되지 않아요. 이미 보내셨다면 알려 주세요. 확인해 드릴게요. 내시기 어려우면 편하게 말씀해 주세요. 방법이 있고, 담당자가 직접 답해 드려요.
       *[neutral] 고객님의 대출({ $number }) 납입일({ $due })이 지났는데, 납입금 { $amount } 입금이 아직 확인되지 않습니다. 이미 보내셨다면 알려 주세요. 확인해 드리겠습니다. 내시기 어려우면 여기에 말씀해 주세요. 방법이 있으며, 담당자가 직접 답해 드립니다.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] 알겠습니다. 앞으로는 납입 안내를 보내 드리지 않겠습니다. 납입일은 그대로이며, 원하시면 언제든지 다시 안내를 받으실 수 있습니다.
        [casual] 네, 이제 납입 안내는 보내지 않을게요. 납입일은 그대로예요. 다시 받고 싶으시면 언제든 말씀해 주세요.
       *[neutral] 네, 앞으로는 납입 안내를 보내지 않겠습니다. 납입일은 그대로입니다. 다시 받고 싶으시면 언제든 말씀해 주세요.
    }

utter_reminders_on =
    { $formality ->
        [formal] 알겠습니다. 납입일이 되기 전에 미리 안내해 드리겠습니다.
        [casual] 네, 납입일 전에 미리 알려 드릴게요.
       *[neutral] 네, 납입일 전에 미리 알려 드리겠습니다.
    }

## Cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 꺼내기 쉽지 않으셨을 텐데 말씀해 주셔서 감사합니다. 혼자 짊어지지 않으셔도 됩니다. 이렇게 알려 주셨다고 해서 불이익을 받으시는 일은 없습니다.
                [restructure] 먼저 말씀해 주셔서 감사합니다. 상환 조건 변경 요청을 접수하였습니다.
                [complaint] 불편을 겪으시게 하여 진심으로 죄송합니다. 무겁게 받아들이겠습니다.
                [dispute] 짚어 주셔서 감사합니다. 꼼꼼히 확인하겠습니다.
                [harassment] 그런 일을 겪으셨다니 참으로 죄송합니다. 누구도 그런 대우를 받아서는 안 됩니다. 받으신 메시지와 통화 기록은 지우지 마시고 보관해 주시기 바랍니다. 이 일은 담당자가 맡아 살피겠습니다.
                [fraud] 알려 주셔서 감사합니다. 다른 것을 여쭙기에 앞서 이 일부터 확인하겠습니다. 인증 코드나 비밀번호는 누구에게도 알려 주지 마시기 바랍니다.
                [human] 알겠습니다. 상담원이 이어서 도와드리겠습니다.
                [failed] 세 차례나 제대로 도와드리지 못하여 죄송합니다. 상담원이 이어서 도와드리겠습니다.
                [down] 죄송합니다. 현재 시스템에 장애가 있습니다. 보내 주신 메시지는 잘 보관되어 있습니다.
               *[request] 요청하신 내용을 접수하였습니다.
            } { $open ->
                [closed] 지금은 상담 시간이 아니지만, 담당자가 직접 읽고 { $by }까지 답변해 드리겠습니다.
               *[open] 담당자가 직접 읽고 { $by }까지 답변해 드리겠습니다.
            } 접수번호는 { $reference }입니다.
        [casual]
            { $case ->
                [hardship] 꺼내기 쉽지 않으셨을 텐데 말씀해 주셔서 고마워요. 혼자 안고 계시지 않아도 돼요. 알려 주셨다고 해서 불이익이 생기는 일은 없어요.
                [restructure] 먼저 말씀해 주셔서 고마워요. 상환 조건 변경 요청을 접수했어요.
                [complaint] 이런 일을 겪으시게 해서 정말 죄송해요. 가볍게 여기지 않을게요.
                [dispute] 짚어 주셔서 고마워요. 꼼꼼히 확인할게요.
                [harassment] 그런 일을 겪으셨다니 정말 죄송해요. 누구도 그런 대우를 받아서는 안 돼요. 받으신 메시지와 통화 기록은 지우지 말고 보관해 주세요. 이 일은 담당자가 맡아서 살펴볼게요.
                [fraud] 알려 주셔서 고마워요. 다른 걸 여쭙기 전에 이 일부터 확인할게요. 인증 코드나 비밀번호는 아무에게도 알려 주지 마세요.
                [human] 네, 상담원이 이어서 도와드릴게요.
                [failed] 세 번이나 제대로 도와드리지 못해서 죄송해요. 상담원이 이어서 도와드릴게요.
                [down] 죄송해요, 지금 시스템에 문제가 있어요. 보내신 메시지는 잘 보관하고 있어요.
               *[request] 요청하신 내용을 접수했어요.
            } { $open ->
                [closed] 지금은 상담 시간이 아니지만, 담당자가 직접 읽고 { $by }까지 답해 드릴게요.
               *[open] 담당자가 직접 읽고 { $by }까지 답해 드릴게요.
            } 접수번호: { $reference }.
       *[neutral]
            { $case ->
                [hardship] 꺼내기 쉽지 않으셨을 텐데 말씀해 주셔서 고맙습니다. 혼자 감당하지 않으셔도 됩니다. 알려 주셨다고 해서 불이익이 생기는 일은 없습니다.
                [restructure] 먼저 말씀해 주셔서 감사합니다. 상환 조건 변경 요청을 접수했습니다.
                [complaint] 이런 일을 겪으시게 해서 정말 죄송합니다. 가볍게 여기지 않겠습니다.
                [dispute] 짚어 주셔서 감사합니다. 꼼꼼히 확인하겠습니다.
                [harassment] 그런 일을 겪으셨다니 정말 죄송합니다. 누구도 그런 대우를 받아서는 안 됩니다. 받으신 메시지와 통화 기록은 지우지 말고 보관해 주세요. 이 일은 담당자가 맡아 살피겠습니다.
                [fraud] 알려 주셔서 감사합니다. 다른 것을 여쭙기 전에 이 일부터 확인하겠습니다. 인증 코드나 비밀번호는 누구에게도 알려 주지 마세요.
                [human] 네, 상담원이 이어서 도와드리겠습니다.
                [failed] 세 번이나 제대로 도와드리지 못해 죄송합니다. 상담원이 이어서 도와드리겠습니다.
                [down] 죄송합니다. 지금 시스템에 문제가 있습니다. 보내 주신 메시지는 잘 보관하고 있습니다.
               *[request] 요청하신 내용을 접수했습니다.
            } { $open ->
                [closed] 지금은 상담 시간이 아니지만, 담당자가 직접 읽고 { $by }까지 답해 드리겠습니다.
               *[open] 담당자가 직접 읽고 { $by }까지 답해 드리겠습니다.
            } 접수번호는 { $reference }입니다.
    }

utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 괜찮으시다면 요즘 어떤 상황이신지 들려주시겠습니까? 편하신 대로, 하고 싶으신 만큼만 말씀해 주시면 됩니다.
                [restructure] 사정이 어떻게 달라지셨는지 들려주시겠습니까? 편하신 대로, 하고 싶으신 만큼만 말씀해 주시면 됩니다.
                [dispute] 어느 부분이 맞지 않는다고 보시는지 말씀해 주시겠습니까? 편하신 대로 말씀해 주시면 됩니다.
                [harassment] 어떤 일이 있었는지, 누가 연락했는지 들려주시겠습니까? 편하신 대로, 하고 싶으신 만큼만 말씀해 주시면 됩니다.
                [fraud] 무엇을 보고 이상하다고 느끼셨는지 말씀해 주시겠습니까? 편하신 대로 말씀해 주시면 됩니다.
               *[complaint] 어떤 일이 있었는지 말씀해 주시겠습니까? 편하신 대로, 하고 싶으신 만큼 말씀해 주시면 됩니다.
            }
        [casual]
            { $case ->
                [hardship] 괜찮으시면 요즘 어떤 상황인지 들려주시겠어요? 편하게, 하고 싶으신 만큼만 말씀해 주세요.
                [restructure] 사정이 어떻게 달라졌는지 들려주시겠어요? 편하게, 하고 싶으신 만큼만 말씀해 주세요.
                [dispute] 어느 부분이 안 맞는 것 같으세요? 편하게 말씀해 주세요.
                [harassment] 어떤 일이 있었는지, 누가 연락했는지 들려주시겠어요? 편하게, 하고 싶으신 만큼만 말씀해 주세요.
                [fraud] 뭐가 이상하다고 느끼셨는지 들려주시겠어요? 편하게 말씀해 주세요.
               *[complaint] 어떤 일이 있었는지 들려주시겠어요? 편하게, 하고 싶으신 만큼 말씀해 주세요.
            }
       *[neutral]
            { $case ->
                [hardship] 괜찮으시면 요즘 어떤 상황이신지 들려주시겠어요? 편하신 대로, 하고 싶으신 만큼만 말씀해 주세요.
                [restructure] 사정이 어떻게 달라지셨는지 들려주시겠어요? 편하신 대로, 하고 싶으신 만큼만 말씀해 주세요.
                [dispute] 어느 부분이 맞지 않는다고 보시는지 말씀해 주시겠어요? 편하신 대로 말씀해 주세요.
                [harassment] 어떤 일이 있었는지, 누가 연락했는지 들려주시겠어요? 편하신 대로, 하고 싶으신 만큼만 말씀해 주세요.
                [fraud] 무엇을 보고 이상하다고 느끼셨는지 말씀해 주시겠어요? 편하신 대로 말씀해 주세요.
               *[complaint] 어떤 일이 있었는지 말씀해 주시겠어요? 편하신 대로, 하고 싶으신 만큼 말씀해 주세요.
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 어떻게 해 드리면 가장 도움이 되시겠습니까? 상환을 잠시 쉬시거나, 월 상환금을 줄이시거나, 납입일을 바꾸시는 방법 등이 있을 수 있습니다. 원하시는 바를 담당자에게 전해 드리겠습니다.
                [restructure] 어떻게 바꾸면 가장 도움이 되시겠습니까? 월 상환금을 줄이시거나, 상환을 잠시 쉬시거나, 납입일을 바꾸시는 방법 등이 있을 수 있습니다. 원하시는 바를 담당자에게 전해 드리겠습니다.
                [dispute] 어떻게 바로잡으면 되겠는지 말씀해 주시겠습니까?
                [harassment] 어떻게 해 드리면 마음이 놓이시겠습니까? 예를 들어 언제, 어떤 방법으로 연락드려도 괜찮은지 말씀해 주셔도 됩니다.
                [fraud] 저희가 무엇부터 해 드리면 되겠습니까?
               *[complaint] 어떻게 바로잡아 드리면 되겠습니까?
            }
        [casual]
            { $case ->
                [hardship] 어떻게 해 드리면 제일 도움이 될까요? 잠시 쉬었다 갚기, 월 상환금 줄이기, 납입일 바꾸기 같은 걸 말씀해 주시면 담당자에게 전해 드릴게요.
                [restructure] 어떻게 바꾸면 제일 도움이 될까요? 월 상환금 줄이기, 잠시 쉬었다 갚기, 납입일 바꾸기 같은 걸 말씀해 주시면 담당자에게 전해 드릴게요.
                [dispute] 어떻게 바로잡으면 될까요?
                [harassment] 어떻게 해 드리면 마음이 놓이시겠어요? 언제, 어떻게 연락드려도 괜찮은지 말씀해 주셔도 돼요.
                [fraud] 저희가 뭐부터 해 드리면 될까요?
               *[complaint] 어떻게 바로잡아 드리면 될까요?
            }
       *[neutral]
            { $case ->
                [hardship] 어떻게 해 드리면 가장 도움이 될까요? 예를 들어 상환을 잠시 쉬거나, 월 상환금을 줄이거나, 납입일을 바꾸는 방법이 있을 수 있습니다. 원하시는 것을 담당자에게 전해 드리겠습니다.
                [restructure] 어떻게 바꾸면 가장 도움이 될까요? 예를 들어 월 상환금을 줄이거나, 상환을 잠시 쉬거나, 납입일을 바꾸는 방법이 있을 수 있습니다. 원하시는 것을 담당자에게 전해 드리겠습니다.
                [dispute] 어떻게 바로잡으면 될지 말씀해 주시겠어요?
                [harassment] 어떻게 해 드리면 마음이 놓이시겠어요? 예를 들어 언제, 어떻게 연락드려도 괜찮은지 말씀해 주셔도 됩니다.
                [fraud] 저희가 무엇부터 해 드리면 될까요?
               *[complaint] 어떻게 바로잡아 드리면 될까요?
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 언제부터 이렇게 힘드셨는지 여쭈어도 되겠습니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
                [restructure] 언제부터 상환이 부담스러워지셨습니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
                [dispute] 언제 처음 확인하셨습니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
                [harassment] 언제부터 이런 일이 있었는지 여쭈어도 되겠습니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
                [fraud] 언제 처음 알게 되셨습니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
               *[complaint] 언제부터 있었던 일입니까? 대략적인 시기만 말씀해 주셔도 충분합니다.
            }
        [casual]
            { $case ->
                [hardship] 언제부터 이렇게 힘드셨어요? 대략만 말씀해 주셔도 돼요.
                [restructure] 언제부터 갚기가 부담스러워지셨어요? 대략만 말씀해 주셔도 돼요.
                [dispute] 언제 처음 보셨어요? 대략만 말씀해 주셔도 돼요.
                [harassment] 언제부터 그런 일이 있었어요? 대략만 말씀해 주셔도 돼요.
                [fraud] 언제 처음 아셨어요? 대략만 말씀해 주셔도 돼요.
               *[complaint] 언제 있었던 일이에요? 대략만 말씀해 주셔도 돼요.
            }
       *[neutral]
            { $case ->
                [hardship] 언제부터 이렇게 힘드셨나요? 대략만 말씀해 주셔도 됩니다.
                [restructure] 언제부터 상환이 부담스러워지셨나요? 대략만 말씀해 주셔도 됩니다.
                [dispute] 언제 처음 확인하셨나요? 대략만 말씀해 주셔도 됩니다.
                [harassment] 언제부터 이런 일이 있었나요? 대략만 말씀해 주셔도 됩니다.
                [fraud] 언제 처음 알게 되셨나요? 대략만 말씀해 주셔도 됩니다.
               *[complaint] 언제부터 있었던 일인가요? 대략만 말씀해 주셔도 됩니다.
            }
    }

utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] 마음을 열고 말씀해 주셔서 감사합니다.
                [restructure] 필요하신 바를 자세히 말씀해 주셔서 감사합니다.
                [dispute] 자세히 설명해 주셔서 감사합니다.
                [harassment] 꺼내기 어려운 이야기를 들려주셔서 감사합니다.
                [fraud] 자세히 알려 주셔서 감사합니다.
               *[complaint] 솔직하게 말씀해 주셔서 감사합니다.
            } 모든 내용을 담당자에게 전했으며, { $by }까지 답변해 드리겠습니다. 접수번호는 { $reference }입니다. 더 하실 말씀이 있으면 언제든지 이곳에 남겨 주시기 바랍니다.
        [casual]
            { $case ->
                [hardship] 마음을 열고 얘기해 주셔서 고마워요.
                [restructure] 어떤 도움이 필요한지 말씀해 주셔서 고마워요.
                [dispute] 자세히 설명해 주셔서 고마워요.
                [harassment] 꺼내기 어려운 얘기를 들려주셔서 고마워요.
                [fraud] 자세히 알려 주셔서 고마워요.
               *[complaint] 솔직하게 말씀해 주셔서 고마워요.
            } 전부 담당자에게 전했고, { $by }까지 답해 드릴게요. 접수번호: { $reference }. 더 하실 말씀이 있으면 언제든 여기에 남겨 주세요.
       *[neutral]
            { $case ->
                [hardship] 마음을 열고 말씀해 주셔서 고맙습니다.
                [restructure] 필요하신 것을 말씀해 주셔서 감사합니다.
                [dispute] 자세히 설명해 주셔서 감사합니다.
                [harassment] 꺼내기 어려운 이야기를 들려주셔서 고맙습니다.
                [fraud] 자세히 알려 주셔서 감사합니다.
               *[complaint] 솔직하게 말씀해 주셔서 감사합니다.
            } 모두 담당자에게 전했고, { $by }까지 답해 드리겠습니다. 접수번호는 { $reference }입니다. 더 하실 말씀이 있으면 언제든 여기에 남겨 주세요.
    }

utter_case_kept =
    { $formality ->
        [formal] 알겠습니다. 질문은 여기서 마치겠습니다. 말씀하신 내용은 접수번호 { $reference } 건으로 잘 보관되어 있으며, 담당자가 { $by }까지 답변해 드리겠습니다. 더 하실 일은 없습니다.
        [casual] 네, 질문은 여기까지 할게요. 말씀하신 내용은 접수번호 { $reference } 건으로 잘 보관했고, 담당자가 { $by }까지 답해 드릴게요. 더 하실 일은 없어요.
       *[neutral] 네, 질문은 여기서 마치겠습니다. 말씀하신 내용은 접수번호 { $reference } 건으로 잘 보관했고, 담당자가 { $by }까지 답해 드리겠습니다. 더 하실 일은 없습니다.
    }

utter_case_known =
    { $formality ->
        [formal] 감사합니다. 말씀하신 내용을 접수번호 { $reference } 건에 추가하였습니다. 담당자가 함께 확인하고 { $by }까지 답변해 드리겠습니다.
        [casual] 고마워요. 말씀하신 내용을 접수번호 { $reference } 건에 덧붙였어요. 담당자가 같이 보고 { $by }까지 답해 드릴게요.
       *[neutral] 감사합니다. 말씀하신 내용을 접수번호 { $reference } 건에 추가했습니다. 담당자가 함께 보고 { $by }까지 답해 드리겠습니다.
    }

utter_crisis =
    { $formality ->
        [formal]
            이렇게 말씀해 주셔서 정말 다행입니다. 고객님은 그 어떤 대출보다 소중한 분입니다. 지금 바로 도움을 받으실 수 있는 곳에 연락해 주시기 바랍니다.
            { $helpline }
            저희 담당자에게도 이 대화로 와 달라고 했습니다({ $reference }). 지금 곁에 믿고 의지하실 만한 분이 계십니까?
        [casual]
            말씀해 주셔서 정말 다행이에요. 고객님은 그 어떤 대출보다 훨씬 소중한 분이에요. 지금 바로 도움을 받으실 수 있는 곳에 연락해 주세요.
            { $helpline }
            저희 담당자에게도 이 대화로 와 달라고 했어요({ $reference }). 지금 곁에 믿을 만한 사람이 있으세요?
       *[neutral]
            말씀해 주셔서 정말 다행입니다. 고객님은 그 어떤 대출보다 소중한 분입니다. 지금 바로 도움을 받으실 수 있는 곳에 연락해 주세요.
            { $helpline }
            저희 담당자에게도 이 대화로 와 달라고 했습니다({ $reference }). 지금 곁에 믿을 만한 분이 계신가요?
    }

utter_missed_payment =
    { $formality ->
        [formal]
            알려 주셔서 감사합니다. 한 번 놓친 납입은 바로잡으실 수 있습니다. 늦어질 때의 기준과 납입 방법을 안내해 드리겠습니다.
            { $items }
            혹시 요즘 자금 사정이 빠듯하시면 편하게 말씀해 주시기 바랍니다.
        [casual]
            알려 주셔서 고마워요. 한 번 놓친 건 바로잡을 수 있어요. 늦어질 때의 기준과 내시는 방법이에요.
            { $items }
            혹시 요즘 빠듯하시면 편하게 말씀해 주세요.
       *[neutral]
            알려 주셔서 감사합니다. 한 번 놓친 납입은 바로잡을 수 있습니다. 늦어질 때의 기준과 납입 방법은 다음과 같습니다.
            { $items }
            혹시 요즘 자금 사정이 빠듯하시면 편하게 말씀해 주세요.
    }

utter_cases =
    { $formality ->
        [formal]
            고객님의 접수 건을 안내해 드리겠습니다.
            { $items }
        [casual]
            접수하신 건들이에요.
            { $items }
       *[neutral]
            고객님의 접수 건은 다음과 같습니다.
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] 상환 어려움 상담
        [restructure] 상환 조건 변경
        [complaint] 불만 접수
        [dispute] 이의 제기
        [harassment] 부당한 연락
        [fraud] 사기 의심
        [crisis] 안부 확인과 도움
        [human] 상담원 연결
        [failed] 상담원에게 넘긴 문의
        [down] 장애 중에 보관한 메시지
       *[request] 요청
    }): { $state ->
        [waiting] 담당자 확인 대기 중, { $by }까지 답변
        [held] 담당자가 처리 중, { $by }까지 답변
        [with_borrower] 고객님의 답변을 기다리는 중
        [resolved] 처리 완료
        [reopened] 다시 처리 중, { $by }까지 답변
        [closed] 종료
       *[new] 접수됨, { $by }까지 답변
    }

utter_no_case =
    { $formality ->
        [formal] 이 대화에서 접수된 건을 찾지 못했습니다. 새로 접수해 드리면 되겠습니까?
        [casual] 이 대화에서 접수된 건은 없어요. 새로 접수해 드릴까요?
       *[neutral] 이 대화에는 접수된 건이 없습니다. 새로 접수해 드릴까요?
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer } 담당자가 대화에 참여하여 내용을 함께 보고 있습니다. 그동안 저는 말씀드리지 않겠습니다.
        [casual] { $officer } 담당자가 들어와서 대화를 같이 보고 있어요. 그동안 저는 조용히 있을게요.
       *[neutral] { $officer } 담당자가 대화에 들어와 내용을 함께 보고 있습니다. 그동안 저는 말하지 않겠습니다.
    }

utter_officer_away =
    { $formality ->
        [formal] 죄송합니다만, 현재 { $officer } 담당자가 답변을 드리기 어렵습니다. 남겨 주신 내용은 모두 잘 보관되어 있으며, 다른 담당자가 이어받아 { $by }까지 답변해 드리겠습니다. 그때까지는 다시 상담 도우미인 제가 답변해 드리겠습니다.
        [casual] 죄송해요, 지금은 { $officer } 담당자가 답해 드리기 어려워요. 남겨 주신 내용은 모두 잘 보관하고 있고, 다른 담당자가 이어받아 { $by }까지 답해 드릴 거예요. 그때까지는 다시 상담 도우미인 제가 답해 드릴게요.
       *[neutral] 죄송합니다만, 지금은 { $officer } 담당자가 답해 드리기 어렵습니다. 남겨 주신 내용은 모두 잘 보관하고 있으며, 다른 담당자가 이어받아 { $by }까지 답해 드리겠습니다. 그때까지는 다시 상담 도우미인 제가 답해 드리겠습니다.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } 담당자가 대화를 다시 상담 도우미인 저에게 넘겼습니다. 이제 제가 답변해 드리며, 접수하신 건은 계속 진행됩니다.
        [casual] { $officer } 담당자가 대화를 다시 상담 도우미인 저에게 넘겼어요. 이제 제가 답해 드리고, 접수하신 건은 계속 진행돼요.
       *[neutral] { $officer } 담당자가 대화를 다시 상담 도우미인 저에게 넘겼습니다. 이제 제가 답해 드리고, 접수하신 건은 계속 진행됩니다.
    }

utter_case_resolved =
    { $formality ->
        [formal] 접수번호 { $reference } 건은 저희 쪽 처리를 마쳤습니다. 아직 해결되지 않은 점이 있으면 이곳에 말씀해 주시기 바랍니다.
        [casual] 접수번호 { $reference } 건은 저희 쪽에서 다 처리했어요. 아직 풀리지 않은 게 있으면 여기에 말씀해 주세요.
       *[neutral] 접수번호 { $reference } 건은 저희 쪽 처리를 마쳤습니다. 아직 해결되지 않은 점이 있으면 여기에 말씀해 주세요.
    }

## Feedback

utter_ask_score =
    { $formality ->
        [formal] 이번 상담에 1점(나쁨)부터 5점(아주 좋음)까지 몇 점을 주시겠습니까?
        [casual] 이번 상담 어떠셨어요? 1점(나쁨)부터 5점(아주 좋음)까지 골라 주세요.
       *[neutral] 이번 상담은 어떠셨나요? 1점(나쁨)부터 5점(아주 좋음)까지 점수를 주세요.
    }

utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] 5점 만점에 { $score }점을 주셨습니다. 기대에 미치지 못하여 죄송합니다.
                [2] 5점 만점에 { $score }점을 주셨습니다. 기대에 미치지 못하여 죄송합니다.
               *[other] 5점 만점에 { $score }점을 주셔서 감사합니다.
            } 그렇게 생각하신 이유를 들려주시겠습니까? 원하지 않으시면 ‘아니요’라고만 하셔도 됩니다.
        [casual]
            { $score ->
                [1] 5점 중에 { $score }점, 잘 받았어요. 기대에 못 미쳐서 죄송해요.
                [2] 5점 중에 { $score }점, 잘 받았어요. 기대에 못 미쳐서 죄송해요.
               *[other] 5점 중에 { $score }점, 고마워요!
            } 왜 그런지 한마디 남겨 주시겠어요? ‘아니요’라고만 하셔도 괜찮아요.
       *[neutral]
            { $score ->
                [1] 5점 만점에 { $score }점을 주셨네요. 기대에 미치지 못해 죄송합니다.
                [2] 5점 만점에 { $score }점을 주셨네요. 기대에 미치지 못해 죄송합니다.
               *[other] 5점 만점에 { $score }점을 주셔서 감사합니다.
            } 이유를 한마디 들려주시겠어요? ‘아니요’라고만 하셔도 됩니다.
    }

utter_score_not_read =
    { $formality ->
        [formal] 1에서 5까지의 숫자로 말씀해 주시겠습니까?
        [casual] 1부터 5까지 숫자로 알려 주세요.
       *[neutral] 1에서 5까지의 숫자로 알려 주세요.
    }

utter_rating_saved =
    { $formality ->
        [formal] 진심으로 감사드립니다. 저희 직원들이 직접 읽고 더 나은 상담을 위해 쓰겠습니다.
        [casual] 고마워요. 저희 직원들이 직접 읽고 더 나아지는 데 쓸게요.
       *[neutral] 감사합니다. 저희 직원들이 직접 읽고 개선하는 데 쓰겠습니다.
    }

utter_feedback_saved =
    { $formality ->
        [formal] 좋은 의견을 주셔서 감사합니다. 담당 부서에 전하였습니다.
        [casual] 의견 고마워요. 저희 팀에 전했어요.
       *[neutral] 의견 주셔서 감사합니다. 담당 팀에 전했습니다.
    }

utter_praise_thanks =
    { $formality ->
        [formal] 그렇게 말씀해 주시니 참으로 기쁩니다. 직원들에게도 전하겠습니다. 괜찮으시다면 점수도 남겨 주시겠습니까?
        [casual] 그렇게 말씀해 주시니 정말 기뻐요. 저희 팀에도 전할게요. 괜찮으시면 점수도 남겨 주시겠어요?
       *[neutral] 그렇게 말씀해 주시니 기쁩니다. 직원들에게도 전하겠습니다. 괜찮으시면 점수도 남겨 주시겠어요?
    }

utter_thumb_up =
    { $formality ->
        [formal] 대단히 감사합니다.
        [casual] 고마워요!
       *[neutral] 감사합니다.
    }

utter_thumb_down =
    { $formality ->
        [formal] 도움이 되지 못하여 죄송합니다. 어떤 점이 부족했는지 말씀해 주시겠습니까? 상담원에게 문의하실 수도 있습니다.
        [casual] 도움이 못 돼서 죄송해요. 뭐가 부족했나요? 상담원과 얘기하셔도 돼요.
       *[neutral] 도움이 되지 못해 죄송합니다. 어떤 점이 부족했나요? 상담원과 이야기하셔도 됩니다.
    }

## The gate

utter_disclosure =
    { $formality ->
        [formal] 저는 { $lender }의 디지털 상담 도우미로서 사람이 아닌 프로그램이며, 언제든지 상담원을 요청하실 수 있습니다. 문의에 답변해 드리고 담당자가 이어서 살필 수 있도록 대화 내용을 저장합니다.
        [casual] 저는 { $lender }의 디지털 상담 도우미예요. 사람이 아니라 프로그램이고, 상담원은 언제든 찾으실 수 있어요. 질문에 답하고 담당자가 이어서 볼 수 있도록 대화를 저장해요.
       *[neutral] 저는 { $lender }의 디지털 상담 도우미로, 사람이 아닌 프로그램입니다. 상담원은 언제든 요청하실 수 있습니다. 문의에 답하고 담당자가 이어서 볼 수 있도록 대화를 저장합니다.
    }

utter_masked =
    { $formality ->
        [formal]
            { $secret ->
                [card] 고객님의 안전을 위해 카드 번호는 저장하지 않았습니다. 저희는 카드 번호를 절대 여쭙지 않습니다. 다른 곳에도 보내셨다면 카드사나 은행에 카드 재발급을 요청해 주시기 바랍니다.
               *[password] 고객님의 안전을 위해 비밀번호는 저장하지 않았습니다. 저희는 비밀번호를 절대 여쭙지 않습니다. 다른 곳에도 보내셨다면 비밀번호를 바꾸어 주시기 바랍니다.
            }
        [casual]
            { $secret ->
                [card] 안전을 위해 카드 번호는 저장하지 않았어요. 저희는 카드 번호를 절대 묻지 않아요. 다른 곳에도 보내셨다면 카드사나 은행에 재발급을 요청해 주세요.
               *[password] 안전을 위해 비밀번호는 저장하지 않았어요. 저희는 비밀번호를 절대 묻지 않아요. 다른 곳에도 보내셨다면 비밀번호를 꼭 바꿔 주세요.
            }
       *[neutral]
            { $secret ->
                [card] 안전을 위해 카드 번호는 저장하지 않았습니다. 저희는 카드 번호를 절대 묻지 않습니다. 다른 곳에도 보내셨다면 카드사나 은행에 재발급을 요청해 주세요.
               *[password] 안전을 위해 비밀번호는 저장하지 않았습니다. 저희는 비밀번호를 절대 묻지 않습니다. 다른 곳에도 보내셨다면 비밀번호를 바꿔 주세요.
            }
    }

utter_too_long =
    { $formality ->
        [formal] 죄송합니다만, 메시지가 너무 길어 저장하지 못했습니다. { $limit }자 이내로 줄여 주시거나 여러 번에 나누어 보내 주시겠습니까?
        [casual] 죄송해요, 메시지가 너무 길어서 저장하지 못했어요. { $limit }자 이내로 쓰시거나 나눠서 보내 주세요.
       *[neutral] 죄송합니다. 메시지가 너무 길어 저장하지 못했습니다. { $limit }자 이내로 쓰시거나 나누어 보내 주세요.
    }

utter_empty =
    { $formality ->
        [formal] 보내 주신 메시지에 내용이 없습니다. 하실 말씀을 적어 주시겠습니까?
        [casual] 메시지가 비어 있어요. 하실 말씀을 적어 주시겠어요?
       *[neutral] 메시지가 비어 있습니다. 내용을 적어 주세요.
    }

utter_too_fast =
    { $formality ->
        [formal] 메시지가 한꺼번에 많이 도착하였습니다. 잠시 기다리셨다가 다시 보내 주시겠습니까?
        [casual] 메시지가 한꺼번에 많이 왔어요. 잠깐만 기다렸다가 다시 보내 주세요.
       *[neutral] 메시지가 한꺼번에 많이 왔습니다. 잠시 기다리셨다가 다시 보내 주세요.
    }

utter_attachment =
    { $formality ->
        [formal] 죄송합니다만, 이곳에서는 아직 사진, 음성, 파일을 읽지 못합니다. 글로 적어 주시거나 담당자에게 전해 주시겠습니까?
        [casual] 죄송해요, 여기서는 아직 사진이나 음성, 파일을 못 읽어요. 글로 적어 주시거나 담당자에게 전해 주세요.
       *[neutral] 여기서는 아직 사진, 음성, 파일을 읽지 못합니다. 글로 적어 주시거나 담당자에게 전해 주세요.
    }

utter_delayed =
    { $formality ->
        [formal] 기다리시게 하여 죄송합니다. 메시지는 잘 보관되어 있으며, 곧 답변해 드리겠습니다.
        [casual] 기다리시게 해서 죄송해요. 메시지는 잘 갖고 있고, 금방 답해 드릴게요.
       *[neutral] 기다리시게 해서 죄송합니다. 메시지는 잘 보관하고 있으며, 곧 답해 드리겠습니다.
    }

## Pieces

opener-answer-1 =
    { $formality ->
        [formal] 네, 기꺼이 함께 살펴보겠습니다.
        [casual] 네, 같이 한번 볼까요?
       *[neutral] 네, 함께 살펴보겠습니다.
    }

opener-answer-2 =
    { $formality ->
        [formal] 문의해 주셔서 감사합니다.
        [casual] 물어봐 주셔서 고마워요.
       *[neutral] 물어봐 주셔서 감사합니다.
    }

opener-answer-3 =
    { $formality ->
        [formal] 차근차근 안내해 드리겠습니다.
        [casual] 차근차근 알려 드릴게요.
       *[neutral] 차근차근 알려 드리겠습니다.
    }

lead-answer-1 =
    { $formality ->
        [formal] 혹시 도움이 될까 하여 말씀드립니다.
        [casual] 혹시 도움이 될까 해서 말씀드려요.
       *[neutral] 혹시 도움이 될까 해서 말씀드립니다.
    }

lead-answer-2 =
    { $formality ->
        [formal] 다음 내용을 참고하시면 좋을 듯합니다.
        [casual] 이 내용을 참고하시면 좋을 것 같아요.
       *[neutral] 이 내용을 참고하시면 좋을 것 같습니다.
    }

closer-answer-1 =
    { $formality ->
        [formal] 함께 짚어 보기를 원하시면 언제든지 말씀해 주시기 바랍니다.
        [casual] 같이 짚어 보고 싶으시면 언제든 말씀해 주세요.
       *[neutral] 함께 짚어 보고 싶으시면 언제든 말씀해 주세요.
    }

closer-answer-2 =
    { $formality ->
        [formal] 나중에라도 편하실 때 다시 찾아 주시기 바랍니다.
        [casual] 나중에라도 편할 때 다시 찾아 주세요.
       *[neutral] 나중에라도 편하실 때 다시 찾아 주세요.
    }

closer-answer-3 =
    { $formality ->
        [formal] 이해하기 어려우신 점이 있으면 기꺼이 더 설명해 드리겠습니다.
        [casual] 잘 모르겠는 게 있으면 더 설명해 드릴게요.
       *[neutral] 이해하기 어려운 점이 있으시면 더 설명해 드리겠습니다.
    }

lead-task-1 =
    { $formality ->
        [formal] 실례지만 한 가지만 여쭙겠습니다.
        [casual] 하나만 여쭤볼게요.
       *[neutral] 괜찮으시면 한 가지만 여쭤보겠습니다.
    }

lead-task-2 =
    { $formality ->
        [formal] 괜찮으시다면 이어서 진행하겠습니다.
        [casual] 괜찮으시면 이어서 해 볼게요.
       *[neutral] 괜찮으시면 이어서 진행하겠습니다.
    }

## Buttons

button-products = 대출 종류
button-rates = 금리 보기
button-calculate = 월 상환금 계산
button-my_loan = 내 대출
button-next_payment = 다음 납입
button-human = 상담원과 이야기하기
button-send_mail = 이메일로 코드 받기
button-send_sms = 문자로 코드 받기
button-share_number = 내 전화번호 공유하기
button-hardship = 상환이 어려워요
button-relief = 상환 조건 바꾸기
button-plan = 상환 계획 보기
button-apply = 신청 방법
button-documents = 필요한 서류
button-say_yes = 네
button-say_no = 아니요
button-stop = 그만하기
button-more_formal = 더 격식 있게
button-more_casual = 더 편하게
button-shorter = 더 짧게
button-score_1 = 1점 ★
button-score_2 = 2점 ★
button-score_3 = 3점 ★
button-score_4 = 4점 ★
button-score_5 = 5점 ★
button-complain = 불만 접수하기
button-no_reminders = 납입 안내 그만 받기

## The web page

page-title = { $lender } – 채팅 상담
page-heading = { $lender } 상담 도우미
page-welcome = { $lender }의 디지털 상담 도우미(프로그램)입니다. 편한 언어로 대출에 대해 물어보세요. 상담원은 언제든 요청하실 수 있습니다.
page-input = 메시지
page-placeholder = 메시지를 입력하세요
page-send = 보내기
page-typing = 상담 도우미가 입력 중…
page-connecting = 연결 중…
page-offline = 연결이 끊겼습니다. 다시 연결되면 바로 메시지를 보내 드립니다.
page-online = 다시 연결되었습니다
page-not-sent = 보내지 못함
page-retry = 다시 시도
page-you = 나
page-assistant = 상담 도우미
page-officer = { $officer } (대출 담당자)
page-language = 언어
page-unlink = 이 대화에서 나를 잊기
page-unlink-confirm = 해제하면 다시 코드를 입력할 때까지 이 대화에서 본인 확인이 되지 않습니다. 계속할까요?
page-new = 새 대화 시작
page-new-confirm = 지금 대화는 이 화면에서 사라지지만, 담당자에게는 남아 있습니다. 새로 시작할까요?
page-thumbs = 이 답변이 도움이 되었나요?
page-thumb-up = 네, 도움이 됐어요
page-thumb-down = 아니요, 도움이 안 됐어요
page-thumbed = 감사합니다. 잘 받았습니다
page-stars = 상담 점수
page-star = 별 5개 중 { $count }개
page-latest = 최신 메시지로 이동
page-skip = 입력창으로 건너뛰기
page-error = 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.
page-log = 대화 내용

## Units

unit-working-days = { $count }영업일

## Plans to look at

plan-quote = 상환 계획: { $name }, { $amount }, { $term }
plan-loan = 대출 상환 계획: { $number } ({ $name })
plan-statement = 대출 거래 명세서: { $number } ({ $name })
plan-change = 대출 { $number } ({ $name }): 변경 전과 변경 후의 상환 계획
plan-sum = 모두 { $count }회, 첫 납입금 { $payment }; 총납입액 { $total }, 그중 이자 { $interest }.
plan-sum-change = 변경 전: 모두 { $count_before }회, 총 { $before }. 변경 후: 모두 { $count }회, 총 { $total }.
plan-number = 회차
plan-due = 납입일
plan-payment = 납입금
plan-principal = 원금
plan-interest = 이자
plan-overdue = 납입일이 지난 금액
plan-balance = 잔액
plan-total = 합계
plan-currency = 통화
plan-each = 회차별 납입금
plan-year = 연도별 납입금
plan-left = 남은 원금
plan-before = 변경 전
plan-now = 새 계획
plan-in = 모든 금액의 단위: { $currency }
plan-example = 참고용 예시이며 실제 대출 조건의 제안이 아닙니다.
plan-made = { $as_of } 기준
plan-rate = 금리(연)
plan-apr = 실질 연이율(APR)
plan-fee = 취급수수료
plan-owed = 남은 원금
plan-arrears = 납입일이 지난 금액
plan-payoff = 오늘 모두 갚으실 경우(이자 포함)
plan-borrower = 고객명
plan-source = { $lender } 대출 원장에 따른 내역입니다({ $as_of } 기준). 이 명세서는 증명서가 아니며, 증명서와 인증 사본은 담당자가 발급해 드립니다.
plan-page = { $page } / { $pages }쪽
plan-table = 모든 회차 보기
plan-save = { $form } 저장
