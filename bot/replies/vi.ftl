# Everything the assistant says in Vietnamese. The contract is messages.yml.
# Address, formal: the borrower is "quý khách", we are "chúng tôi"; "Dạ … ạ" in moderation, never twice in one message.
# Address, neutral: the borrower is "anh/chị", the assistant is "em", the lender "bên em"; a light "ạ".
# Address, casual: the borrower is "bạn", the assistant is "mình", the lender "bên mình"; "nhé" (at home in North and South).
# Items and buttons do without pronouns, and so does the page but for the label "Quý khách". An officer is "nhân viên" everywhere, as in the lender's own texts.
# A deadline stands after "chậm nhất là", which reads right with the weekday or with the hour first. APR goes by the glossary's name.
# "Dạ" opens no core of kind answer and no question: openers may stand before those and bring it along.

## Courtesies

utter_greet =
    { $formality ->
        [formal] Kính chào quý khách. Đây là trợ lý số của { $lender }. Chúng tôi có thể hỗ trợ quý khách việc gì ạ?
        [casual] Chào bạn! Mình là trợ lý số của { $lender }. Bạn cần mình giúp gì?
       *[neutral] Chào anh/chị, em là trợ lý số của { $lender }. Em có thể giúp gì cho anh/chị ạ?
    }

utter_goodbye =
    { $formality ->
        [formal] Xin kính chào và hẹn gặp lại quý khách. Khi cần, xin quý khách cứ nhắn tại đây bất cứ lúc nào ạ.
        [casual] Chào bạn nhé! Khi nào cần thì cứ nhắn mình.
       *[neutral] Em chào anh/chị ạ. Khi nào cần, anh/chị cứ nhắn cho em.
    }

utter_thank =
    { $formality ->
        [formal] Dạ, không có gì ạ. Chúng tôi rất hân hạnh được phục vụ quý khách.
        [casual] Không có gì đâu bạn, giúp được bạn là mình vui rồi.
       *[neutral] Dạ không có gì ạ. Em rất vui được giúp anh/chị.
    }

utter_chitchat =
    { $formality ->
        [formal] Dạ, cảm ơn quý khách đã trò chuyện cùng chúng tôi. Chúng tôi chỉ rành chuyện vay vốn; quý khách cần biết điều gì về khoản vay, xin cứ hỏi ạ.
        [casual] Cảm ơn bạn đã tán chuyện với mình. Có điều mình chỉ rành chuyện vay vốn thôi, cần gì về khoản vay bạn cứ hỏi nhé.
       *[neutral] Dạ, em cảm ơn anh/chị đã trò chuyện với em. Em thì chỉ rành chuyện vay vốn thôi, anh/chị cần gì về khoản vay cứ hỏi em ạ.
    }

utter_bot_challenge =
    { $formality ->
        [formal] Dạ, quý khách đang trò chuyện với một chương trình máy tính của { $lender }, không phải người thật. Quý khách có thể yêu cầu gặp nhân viên bất cứ lúc nào.
        [casual] Mình là chương trình máy tính của { $lender }, không phải người thật đâu. Muốn gặp nhân viên thì bạn cứ nói, lúc nào cũng được nhé.
       *[neutral] Dạ, em là chương trình máy tính của { $lender }, không phải người thật. Anh/chị muốn gặp nhân viên lúc nào cũng được ạ.
    }

utter_capabilities =
    { $formality ->
        [formal] Dạ, chúng tôi giải đáp về các khoản vay của { $lender } bằng số liệu chính xác, tính tiền trả góp và tra cứu khoản vay của quý khách. Khi quý khách gặp khó khăn hay muốn khiếu nại, chúng tôi chuyển ngay đến nhân viên phụ trách.
        [casual] Mình trả lời về các khoản vay của { $lender } bằng con số cụ thể, tính thử tiền góp và xem khoản vay của bạn. Có chuyện gì khó khăn hay muốn khiếu nại, mình chuyển cho nhân viên ngay.
       *[neutral] Em trả lời về các khoản vay của { $lender } bằng con số chính xác, tính tiền trả góp và xem khoản vay của anh/chị. Nếu anh/chị gặp khó khăn hoặc muốn khiếu nại, em chuyển đến nhân viên ạ.
    }

utter_out_of_scope =
    { $formality ->
        [formal] Dạ, rất tiếc việc này nằm ngoài phạm vi hỗ trợ của chúng tôi. Tại đây chúng tôi phục vụ những việc liên quan đến khoản vay của { $lender }.
        [casual] Chuyện này thì mình không giúp được rồi, bạn thông cảm nhé. Mình chỉ lo chuyện vay của { $lender } thôi.
       *[neutral] Dạ, việc này em chưa giúp được, mong anh/chị thông cảm. Em hỗ trợ những việc về khoản vay của { $lender } ạ.
    }

utter_not_understood =
    { $formality ->
        [formal] Dạ, chúng tôi chưa hiểu rõ ý quý khách. Xin quý khách vui lòng diễn đạt cách khác, hoặc nói gọn trong một câu quý khách cần việc gì ạ.
        [casual] Mình chưa hiểu ý bạn lắm. Bạn nói lại cách khác, hoặc tóm gọn trong một câu giúp mình nhé.
       *[neutral] Dạ, em chưa hiểu ý anh/chị. Anh/chị nói lại cách khác, hoặc tóm gọn trong một câu giúp em được không ạ?
    }

utter_not_understood_again =
    { $formality ->
        [formal] Mong quý khách thứ lỗi, chúng tôi vẫn chưa nắm được ý của quý khách. Xin quý khách chọn một mục dưới đây, hoặc gặp nhân viên để được hỗ trợ trực tiếp ạ.
        [casual] Xin lỗi bạn, mình vẫn chưa hiểu. Bạn chọn thử một mục bên dưới, hoặc gặp nhân viên cho nhanh nhé.
       *[neutral] Em xin lỗi, em vẫn chưa nắm được ý anh/chị. Anh/chị chọn giúp em một mục bên dưới, hoặc gặp nhân viên ạ.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Dạ vâng. Chúng tôi có thể hỗ trợ quý khách việc gì tiếp theo ạ?
        [casual] Được rồi! Giờ mình giúp gì tiếp cho bạn đây?
       *[neutral] Dạ, được ạ. Em giúp gì tiếp cho anh/chị ạ?
    }

utter_deny_noted =
    { $formality ->
        [formal] Dạ, không sao ạ. Khi quý khách cần, chúng tôi luôn sẵn sàng.
        [casual] Không sao bạn nhé. Khi nào cần thì mình vẫn ở đây.
       *[neutral] Dạ, không sao ạ. Khi nào anh/chị cần, em vẫn ở đây.
    }

utter_stopped =
    { $formality ->
        [formal] Chúng tôi đã dừng việc này theo ý quý khách. Quý khách còn cần hỗ trợ điều gì khác không ạ?
        [casual] Mình dừng lại rồi nhé. Bạn cần gì khác không?
       *[neutral] Em đã dừng lại rồi ạ. Anh/chị cần em giúp gì khác không?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] Hiện chúng tôi không có việc nào đang làm dở. Chúng tôi có thể hỗ trợ quý khách điều gì ạ?
        [casual] Hiện không có việc gì đang làm dở cả. Bạn cần mình giúp gì?
       *[neutral] Hiện không có việc nào đang làm dở ạ. Em có thể giúp gì cho anh/chị?
    }

utter_ask_what_for =
    { $formality ->
        [formal] Cảm ơn quý khách đã cung cấp thông tin. Quý khách muốn chúng tôi dùng thông tin này cho việc gì ạ?
        [casual] Cảm ơn bạn nhé. Bạn muốn mình dùng thông tin này để làm gì?
       *[neutral] Em cảm ơn anh/chị. Anh/chị muốn em dùng thông tin này cho việc gì ạ?
    }

utter_rephrase =
    { $formality ->
        [formal] Chúng tôi xin trình bày lại một cách đơn giản hơn:
        [casual] Mình nói lại cho dễ hiểu hơn nhé:
       *[neutral] Em xin nói lại đơn giản hơn ạ:
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] Chúng tôi rất sẵn lòng giải thích. Quý khách muốn làm rõ điều gì ạ?
        [casual] Mình giải thích ngay. Bạn muốn hỏi rõ chỗ nào?
       *[neutral] Em sẵn sàng giải thích ạ. Anh/chị muốn hỏi rõ điều gì?
    }

## Language and manner

utter_language_changed =
    { $formality ->
        [formal] Từ bây giờ, chúng tôi xin trả lời quý khách bằng tiếng Việt.
        [casual] Từ giờ mình nhắn bằng tiếng Việt với bạn nhé.
       *[neutral] Từ giờ em trả lời anh/chị bằng tiếng Việt ạ.
    }

utter_ask_language =
    { $formality ->
        [formal] Quý khách muốn dùng ngôn ngữ nào ạ? Chúng tôi hỗ trợ: { $languages }.
        [casual] Bạn muốn dùng tiếng nào? Mình viết được: { $languages }.
       *[neutral] Anh/chị muốn dùng ngôn ngữ nào ạ? Em viết được: { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] Rất tiếc, chúng tôi chưa viết được ngôn ngữ quý khách mong muốn. Hiện chúng tôi dùng: { $languages }. Nhân viên có thể hỗ trợ thêm cho quý khách ạ.
        [casual] Tiếc quá, tiếng đó mình chưa viết được. Mình dùng được: { $languages }. Bạn cũng có thể nhờ nhân viên giúp nhé.
       *[neutral] Em xin lỗi, ngôn ngữ này em chưa viết được. Em dùng được: { $languages }. Nhân viên cũng có thể giúp anh/chị ạ.
    }

utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] { $formality ->
            [formal] Dạ, từ bây giờ chúng tôi xin trao đổi với quý khách một cách trang trọng ạ.
            [casual] Dạ vâng, chúng tôi xin phép trao đổi trang trọng hơn với quý khách.
           *[neutral] Dạ, từ bây giờ chúng tôi xin trao đổi trang trọng với quý khách.
        }
        [casual] { $formality ->
            [formal] Được chứ, từ giờ mình nói chuyện thân mật với bạn nhé.
            [casual] Ừ, vậy từ giờ mình với bạn cứ nói chuyện thoải mái nhé!
           *[neutral] Được rồi, từ giờ mình nói chuyện thoải mái với bạn nhé.
        }
        [neutral] { $formality ->
            [formal] Dạ, từ giờ em xin nói chuyện tự nhiên, lịch sự vừa phải ạ.
            [casual] Từ giờ em nói chuyện với anh/chị tự nhiên, lịch sự vừa phải thôi ạ.
           *[neutral] Dạ được, từ giờ em nói chuyện với anh/chị tự nhiên, lịch sự vừa phải ạ.
        }
        [brief] { $formality ->
            [formal] Dạ, chúng tôi sẽ viết ngắn gọn.
            [casual] Được, mình viết ngắn thôi.
           *[neutral] Dạ, em sẽ viết ngắn gọn.
        }
        [warm] { $formality ->
            [formal] Dạ, cảm ơn quý khách đã chia sẻ. Chúng tôi rất mong được trò chuyện gần gũi hơn cùng quý khách.
            [casual] Cảm ơn bạn đã nói với mình. Vậy mình cứ trò chuyện cho gần gũi nhé!
           *[neutral] Dạ, cảm ơn anh/chị đã nói với em. Em sẽ trò chuyện gần gũi hơn với anh/chị ạ.
        }
        [direct] { $formality ->
            [formal] Dạ, chúng tôi sẽ đi thẳng vào vấn đề.
            [casual] Được, mình nói thẳng vào việc.
           *[neutral] Dạ, em sẽ nói thẳng vào việc.
        }
        [gentle] { $formality ->
            [formal] Dạ, chúng tôi xin phép trao đổi thong thả và nhẹ nhàng hơn, quý khách cứ tự nhiên ạ.
            [casual] Ừ, mình cứ từ từ thôi, không vội đâu bạn nhé.
           *[neutral] Dạ, anh/chị cứ thong thả ạ, em sẽ nói nhẹ nhàng hơn.
        }
       *[plain] { $formality ->
            [formal] Dạ, chúng tôi sẽ dùng lời lẽ đơn giản, dễ hiểu.
            [casual] Được, mình sẽ nói đơn giản, dễ hiểu.
           *[neutral] Dạ, em sẽ dùng từ đơn giản, dễ hiểu.
        }
    }

utter_style_unclear =
    { $formality ->
        [formal] Quý khách mong muốn chúng tôi trao đổi theo cách nào ạ?
        [casual] Bạn muốn mình nói chuyện kiểu nào?
       *[neutral] Anh/chị muốn em trao đổi theo cách nào ạ?
    }

utter_style_explained =
    { $formality ->
        [formal] { $source ->
            [evidence] Chúng tôi viết như vậy dựa theo những từ quý khách đã dùng: { $evidence }.
            [wish] Chúng tôi viết như vậy vì quý khách đã yêu cầu.
           *[start] Với bất kỳ ai, chúng tôi cũng mở đầu một cách lịch sự.
        } Hiện chúng tôi viết trang trọng, { $directness ->
            [direct] đi thẳng vào ý chính,
           *[indirect] diễn đạt nhẹ nhàng,
        } { $orientation ->
            [relational] có lời thăm hỏi.
           *[efficient] tập trung vào công việc.
        } Chúng tôi không suy đoán gì từ tên hay quốc tịch, và quý khách có thể đổi cách viết bất cứ lúc nào.
        [casual] { $source ->
            [evidence] Mình viết vậy là theo mấy từ bạn dùng: { $evidence }.
            [wish] Mình viết vậy vì bạn muốn thế.
           *[start] Với ai mình cũng bắt đầu lịch sự như nhau.
        } Giờ mình đang nói kiểu thân mật, { $directness ->
            [direct] nói thẳng vào ý chính,
           *[indirect] nói nhẹ nhàng,
        } { $orientation ->
            [relational] có hỏi han đôi câu.
           *[efficient] không dài dòng.
        } Mình không đoán gì từ tên hay quốc tịch của bạn, muốn đổi lúc nào cũng được nhé.
       *[neutral] { $source ->
            [evidence] Em viết như vậy theo những từ anh/chị đã dùng: { $evidence }.
            [wish] Em viết như vậy vì anh/chị đã yêu cầu.
           *[start] Với ai em cũng bắt đầu một cách lịch sự ạ.
        } Hiện em viết lịch sự vừa phải, { $directness ->
            [direct] nói thẳng vào ý chính,
           *[indirect] diễn đạt nhẹ nhàng,
        } { $orientation ->
            [relational] có hỏi thăm đôi lời.
           *[efficient] tập trung vào việc.
        } Em không suy đoán gì từ tên hay quốc tịch, anh/chị muốn đổi lúc nào cũng được ạ.
    }

## Loan questions

utter_products =
    { $formality ->
        [formal] Các khoản vay hiện có dành cho quý khách:
            { $items }
            Điều kiện áp dụng từ ngày { $as_of }.
        [casual] Bên mình đang có mấy khoản vay này:
            { $items }
            Điều kiện áp dụng từ ngày { $as_of }.
       *[neutral] Bên em hiện có các khoản vay sau ạ:
            { $items }
            Điều kiện áp dụng từ ngày { $as_of }.
    }

item_product = • { $name }: lãi suất từ { $rate }/năm, vay từ { $min } đến { $max }, thời hạn từ { $term_min } đến { $term_max }

utter_faq =
    { $answer }

    { $lender }, ngày { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Câu trả lời này chúng tôi chỉ có bằng một ngôn ngữ ({ $language }, ngày { $as_of }). Xin gửi quý khách nguyên văn; nhân viên sẵn lòng giải thích thêm.
        [casual] Câu này bên mình chỉ có bằng một thứ tiếng ({ $language }, ngày { $as_of }). Gửi bạn nguyên văn nhé, cần thì nhân viên giải thích cho.
       *[neutral] Dạ, câu trả lời này chỉ có bằng một ngôn ngữ ({ $language }, ngày { $as_of }). Em gửi nguyên văn ạ; nhân viên có thể giải thích thêm cho anh/chị.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Dạ, xin hỏi điều quý khách muốn biết có phải là một trong những câu này không?
        [casual] Ý bạn là một trong mấy câu này phải không?
       *[neutral] Dạ, anh/chị muốn hỏi một trong những câu này phải không ạ?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Dạ, rất tiếc điều này chúng tôi chưa rõ và không dám đoán. Nhân viên có thể trả lời quý khách. Quý khách có muốn gặp nhân viên không?
        [casual] Cái này mình không biết, mà cũng không muốn đoán bừa. Nhân viên biết đó. Mình nối máy cho bạn nhé?
       *[neutral] Dạ, điều này em chưa rõ và không dám đoán. Nhân viên có thể trả lời anh/chị. Anh/chị có muốn gặp nhân viên không ạ?
    }

utter_product =
    { $formality ->
        [formal] Xin gửi quý khách thông tin về { $name }. { $purpose }
            • Số tiền vay: từ { $min } đến { $max }
            • Thời hạn: từ { $term_min } đến { $term_max }
            • Lãi suất: từ { $rate }/năm
            • Tỷ lệ chi phí hằng năm (APR) của khoản vay mẫu: { $apr }
            Điều kiện áp dụng từ ngày { $as_of }.
        [casual] Gửi bạn thông tin về { $name } nhé. { $purpose }
            • Số tiền vay: từ { $min } đến { $max }
            • Thời hạn: từ { $term_min } đến { $term_max }
            • Lãi suất: từ { $rate }/năm
            • Tỷ lệ chi phí hằng năm (APR) của khoản vay mẫu: { $apr }
            Điều kiện áp dụng từ ngày { $as_of }.
       *[neutral] Em gửi anh/chị thông tin về { $name } ạ. { $purpose }
            • Số tiền vay: từ { $min } đến { $max }
            • Thời hạn: từ { $term_min } đến { $term_max }
            • Lãi suất: từ { $rate }/năm
            • Tỷ lệ chi phí hằng năm (APR) của khoản vay mẫu: { $apr }
            Điều kiện áp dụng từ ngày { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal] Lãi suất các khoản vay, áp dụng từ ngày { $as_of }:
            { $items }
            APR đã bao gồm phí. Lãi suất chính thức là mức ghi trong thông báo phê duyệt gửi đến quý khách.
        [casual] Lãi suất bên mình, áp dụng từ ngày { $as_of }:
            { $items }
            APR là đã gộp cả phí. Lãi suất chính thức thì theo thông báo phê duyệt gửi cho bạn nhé.
       *[neutral] Lãi suất bên em, áp dụng từ ngày { $as_of }:
            { $items }
            APR đã gồm phí. Lãi suất chính thức là mức ghi trong thông báo phê duyệt gửi anh/chị ạ.
    }

item_rate =
    • { $name }: { $rate }/năm ({ $rate_type ->
        [floating] thả nổi
       *[fixed] cố định
    }); tỷ lệ chi phí hằng năm (APR) { $apr }, ví dụ vay { $amount } trong { $term }

utter_fees =
    { $formality ->
        [formal] Xin gửi quý khách biểu phí áp dụng từ ngày { $as_of }:
            { $items }
            { $late }
            Ngoài các khoản trên, chúng tôi không thu thêm phí nào để làm hồ sơ hay duy trì khoản vay.
        [casual] Các khoản phí bên mình, áp dụng từ ngày { $as_of }:
            { $items }
            { $late }
            Ngoài ra bên mình không thu thêm phí gì để làm hồ sơ hay duy trì khoản vay đâu.
       *[neutral] Các khoản phí bên em, áp dụng từ ngày { $as_of }:
            { $items }
            { $late }
            Ngoài ra bên em không thu thêm phí nào để làm hồ sơ hay duy trì khoản vay ạ.
    }

item_fee_none = • { $name }: không thu phí hồ sơ

item_fee_money = • { $name }: phí hồ sơ { $fee }, thu một lần khi mở khoản vay

item_fee_percent = • { $name }: phí hồ sơ { $fee } số tiền vay, tối thiểu { $fee_min }

item_late_money = • Trả chậm: phí { $fee }, chỉ thu khi đã quá { $days } ân hạn

item_late_percent = • Trả chậm: { $rate }/năm tính trên phần quá hạn, chỉ tính khi đã quá { $days } ân hạn

utter_eligibility =
    { $formality ->
        [formal] Quý khách có thể đăng ký vay khi đáp ứng các điều kiện sau:
            { $conditions }
            Tổng tiền trả góp hằng tháng không quá { $share } thu nhập thực nhận. Hồ sơ do nhân viên xét duyệt, và quý khách có quyền yêu cầu người phụ trách xem xét lại kết quả.
        [casual] Bạn đăng ký vay được khi có đủ các điều kiện này:
            { $conditions }
            Tổng tiền góp mỗi tháng không quá { $share } thu nhập thực nhận. Hồ sơ do nhân viên xét duyệt; có kết quả rồi bạn vẫn có thể yêu cầu người phụ trách xem lại nhé.
       *[neutral] Anh/chị có thể đăng ký vay khi đáp ứng các điều kiện sau ạ:
            { $conditions }
            Tổng tiền trả góp hằng tháng không quá { $share } thu nhập thực nhận. Hồ sơ do nhân viên xét duyệt, anh/chị có thể yêu cầu người phụ trách xem lại kết quả ạ.
    }

item_age_from = • Từ { $age_min } tuổi trở lên

item_age_between = • Từ { $age_min } đến { $age_max } tuổi

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal] Xin gửi quý khách danh mục giấy tờ cần chuẩn bị ({ $name }):
            { $items }
        [casual] Giấy tờ bạn cần chuẩn bị đây ({ $name }):
            { $items }
       *[neutral] Anh/chị cần chuẩn bị các giấy tờ sau ({ $name }):
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal] Kính mời quý khách đăng ký vay theo các bước sau:
            { $items }
            Khi đã nhận đủ giấy tờ, chúng tôi thông báo kết quả đến quý khách trong vòng { $days }.
        [casual] Đăng ký vay thì bạn làm theo mấy bước này:
            { $items }
            Đủ giấy tờ rồi thì trong vòng { $days } sẽ có kết quả nhé.
       *[neutral] Các bước đăng ký vay như sau ạ:
            { $items }
            Khi nhận đủ giấy tờ, bên em báo kết quả cho anh/chị trong vòng { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal] Thời gian xử lý hồ sơ, tính từ ngày chúng tôi nhận đủ giấy tờ của quý khách:
            { $items }
        [casual] Thời gian xử lý, tính từ ngày bên mình nhận đủ giấy tờ của bạn:
            { $items }
       *[neutral] Thời gian xử lý, tính từ ngày bên em nhận đủ giấy tờ của anh/chị:
            { $items }
    }

item_processing = • { $name }: có kết quả trong vòng { $decision }, giải ngân trong vòng { $payout } sau khi ký hợp đồng

utter_borrowing_limit =
    { $formality ->
        [formal] Hạn mức vay theo từng sản phẩm:
            { $items }
            Mức vay của riêng quý khách tuỳ theo thu nhập: tổng các khoản trả góp không quá { $share } thu nhập thực nhận. Mức cụ thể do nhân viên xem xét và quyết định.
        [casual] Hạn mức vay của từng loại đây:
            { $items }
            Bạn vay được bao nhiêu còn tuỳ thu nhập: tổng các khoản góp không quá { $share } thu nhập thực nhận. Cụ thể thì nhân viên sẽ quyết định nhé.
       *[neutral] Hạn mức vay của từng loại như sau:
            { $items }
            Mức vay của anh/chị còn tuỳ thu nhập: tổng các khoản trả góp không quá { $share } thu nhập thực nhận. Cụ thể sẽ do nhân viên quyết định ạ.
    }

item_limit = • { $name }: từ { $min } đến { $max }

utter_repayment_methods =
    { $formality ->
        [formal] Quý khách có thể thanh toán bằng một trong các cách sau:
            { $items }
        [casual] Bạn trả góp theo cách nào dưới đây cũng được:
            { $items }
       *[neutral] Anh/chị có thể trả góp theo các cách sau:
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal] Quý khách có thể trả nợ trước hạn một phần hoặc toàn bộ khoản vay bất cứ lúc nào. Mức phí như sau:
            { $items }
        [casual] Trả trước hạn một phần hay trả hết luôn, lúc nào cũng được bạn nhé. Phí thì thế này:
            { $items }
       *[neutral] Anh/chị có thể trả trước hạn một phần hoặc toàn bộ bất cứ lúc nào ạ. Mức phí như sau:
            { $items }
    }

item_early_free = • { $name }: miễn phí

item_early_fee = • { $name }: phí { $fee } số tiền trả trước hạn, nếu trả trong { $within } đầu; sau đó miễn phí

utter_collateral =
    { $formality ->
        [formal] Xin gửi quý khách yêu cầu về tài sản bảo đảm của từng sản phẩm:
            { $items }
        [casual] Từng loại vay cần tài sản bảo đảm gì, bạn xem nhé:
            { $items }
       *[neutral] Yêu cầu về tài sản bảo đảm của từng loại vay như sau ạ:
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] Xin giải thích với quý khách thuật ngữ “{ $term }”: { $meaning }
        [casual] “{ $term }” hiểu đơn giản là thế này: { $meaning }
       *[neutral] “{ $term }” có nghĩa như sau ạ: { $meaning }
    }
    Ví dụ: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal] Quý khách muốn tìm hiểu thuật ngữ nào ạ? Chúng tôi có thể giải thích, ví dụ:
            { $terms }
        [casual] Bạn muốn hỏi từ nào? Mình giải thích được mấy từ như:
            { $terms }
       *[neutral] Anh/chị muốn hỏi thuật ngữ nào ạ? Em có thể giải thích, ví dụ:
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal] Các quyền của quý khách:
            { $items }
            Đây là thông tin chung, không thay cho tư vấn pháp lý.
        [casual] Bạn có những quyền này:
            { $items }
            Mình chỉ nêu thông tin chung thôi, không phải tư vấn pháp lý nhé.
       *[neutral] Anh/chị có các quyền sau:
            { $items }
            Đây là thông tin chung, không phải tư vấn pháp lý ạ.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (chưa xác minh, nên hỏi lại nhân viên cho chắc)

utter_privacy =
    { $formality ->
        [formal] Chúng tôi xin nêu rõ cách sử dụng và bảo vệ dữ liệu của quý khách:
            { $items }
        [casual] Dữ liệu của bạn được dùng và giữ thế này:
            { $items }
       *[neutral] Dữ liệu của anh/chị được sử dụng và bảo vệ như sau ạ:
            { $items }
    }

utter_contact =
    { $formality ->
        [formal] Quý khách có thể liên hệ với chúng tôi qua:
            • Điện thoại: { $phone }
            • Email: { $email }
            • Địa chỉ: { $address }
            Giờ làm việc:
            { $items }
            { $open ->
                [open] Văn phòng hiện đang mở cửa, kính mời quý khách.
               *[closed] Hiện đang ngoài giờ làm việc, văn phòng mở cửa lại vào { $opens_at }.
            }
        [casual] Bạn liên hệ bên mình qua:
            • Điện thoại: { $phone }
            • Email: { $email }
            • Địa chỉ: { $address }
            Giờ làm việc:
            { $items }
            { $open ->
                [open] Giờ này đang mở cửa nhé.
               *[closed] Giờ này nghỉ rồi nhé, mở cửa lại vào { $opens_at }.
            }
       *[neutral] Anh/chị có thể liên hệ bên em qua:
            • Điện thoại: { $phone }
            • Email: { $email }
            • Địa chỉ: { $address }
            Giờ làm việc:
            { $items }
            { $open ->
                [open] Văn phòng đang mở cửa ạ.
               *[closed] Hiện ngoài giờ làm việc ạ, văn phòng mở cửa lại vào { $opens_at }.
            }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal] Xin gửi quý khách bảng so sánh các loại lãi suất của khoản { $name } ({ $amount } trong { $term }):
            { $items }
            Lãi suất thả nổi có thể giảm và cũng có thể tăng. Điều kiện áp dụng từ ngày { $as_of }.
        [casual] So sánh các loại lãi suất của khoản { $name } ({ $amount } trong { $term }) đây bạn:
            { $items }
            Lãi thả nổi thì có lúc giảm, cũng có lúc tăng nhé. Điều kiện áp dụng từ ngày { $as_of }.
       *[neutral] Em gửi anh/chị bảng so sánh các loại lãi suất của khoản { $name } ({ $amount } trong { $term }):
            { $items }
            Lãi suất thả nổi có thể giảm và cũng có thể tăng ạ. Điều kiện áp dụng từ ngày { $as_of }.
    }

item_compare_fixed = • Cố định: { $rate }/năm suốt thời hạn vay; mỗi kỳ trả { $instalment }, không đổi; tổng cộng { $total }; tỷ lệ chi phí hằng năm (APR) { $apr }

item_compare_floating = • Thả nổi: hiện nay { $rate }/năm ({ $index } { $index_rate } + biên độ { $margin }); mỗi kỳ trả { $instalment } nếu lãi suất giữ nguyên mức này; tỷ lệ chi phí hằng năm (APR) { $apr }. Nếu lãi suất tăng thêm một điểm phần trăm thì mỗi kỳ trả { $higher }

item_compare_stepped = • Bậc thang: { $steps }; tổng cộng { $total }; tỷ lệ chi phí hằng năm (APR) { $apr }

item_compare_step = từ tháng thứ { $number } là { $rate }/năm (mỗi kỳ trả { $instalment })

item_rate_floating = • { $name }: thả nổi, hiện nay { $rate }/năm ({ $index } { $index_rate } + biên độ { $margin }); tỷ lệ chi phí hằng năm (APR) { $apr }, ví dụ vay { $amount } trong { $term }

item_rate_stepped = • { $name }: { $rate }/năm trong { $first } đầu, sau đó cao nhất { $highest }/năm; tỷ lệ chi phí hằng năm (APR) { $apr }, ví dụ vay { $amount } trong { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Quý khách cho biết ưu tiên sự ổn định, tiền trả mỗi kỳ không đổi, nên chúng tôi xin xếp theo thứ tự đó:
                [flexibility] Quý khách cho biết muốn linh hoạt khi trả nợ, nên chúng tôi xin xếp theo thứ tự đó:
                [speed] Quý khách cho biết cần nhận tiền sớm, nên chúng tôi xin xếp từ khoản vay nhanh nhất:
                [family_home] Quý khách cho biết mong có mái nhà cho gia đình, nên chúng tôi xin nêu những khoản vay phù hợp:
                [faith] Quý khách cho biết muốn vay theo đúng đức tin của mình, nên chúng tôi xin nêu những sản phẩm không tính lãi:
               *[lowest_cost] Quý khách cho biết muốn chi phí thấp nhất, nên chúng tôi xin xếp từ khoản vay ít tốn kém nhất:
            }
            { $items }
            Việc cho vay do nhân viên xem xét và quyết định. Điều kiện áp dụng từ ngày { $as_of }.
        [casual] { $priority ->
                [stability] Bạn nói thích ổn định, mỗi kỳ trả như nhau, nên mình xếp theo thứ tự đó:
                [flexibility] Bạn nói muốn linh hoạt khi trả nợ, nên mình xếp theo thứ tự đó:
                [speed] Bạn nói cần tiền sớm, nên mình xếp từ khoản nhanh nhất:
                [family_home] Bạn nói mong có mái nhà cho gia đình, nên mình nêu những khoản vay hợp với việc đó:
                [faith] Bạn nói muốn vay theo đúng đức tin của mình, nên mình nêu những sản phẩm không tính lãi:
               *[lowest_cost] Bạn nói muốn đỡ tốn nhất, nên mình xếp từ khoản rẻ nhất:
            }
            { $items }
            Có cho vay hay không là do nhân viên quyết định nhé. Điều kiện áp dụng từ ngày { $as_of }.
       *[neutral] { $priority ->
                [stability] Anh/chị nói ưu tiên sự ổn định, mỗi kỳ trả như nhau, nên em xếp theo thứ tự đó:
                [flexibility] Anh/chị nói muốn linh hoạt khi trả nợ, nên em xếp theo thứ tự đó:
                [speed] Anh/chị nói cần nhận tiền sớm, nên em xếp từ khoản nhanh nhất:
                [family_home] Anh/chị nói mong có mái nhà cho gia đình, nên em nêu những khoản vay phù hợp:
                [faith] Anh/chị nói muốn vay theo đúng đức tin của mình, nên em nêu những sản phẩm không tính lãi:
               *[lowest_cost] Anh/chị nói muốn chi phí thấp nhất, nên em xếp từ khoản rẻ nhất:
            }
            { $items }
            Việc cho vay do nhân viên xem xét và quyết định ạ. Điều kiện áp dụng từ ngày { $as_of }.
    }

item_suits_stability = • { $name }: cố định { $rate }/năm, tiền trả mỗi kỳ không đổi đến hết thời hạn; tỷ lệ chi phí hằng năm (APR) { $apr }

item_suits_flexibility_free = • { $name }: trả trước hạn lúc nào cũng được, miễn phí; tỷ lệ chi phí hằng năm (APR) { $apr }

item_suits_flexibility_fee = • { $name }: trả trước hạn trong { $within } đầu thì phí { $fee } số tiền trả trước, sau đó miễn phí; tỷ lệ chi phí hằng năm (APR) { $apr }

item_suits_speed = • { $name }: có kết quả trong vòng { $decision }, nhận tiền trong vòng { $payout } sau khi ký hợp đồng; tỷ lệ chi phí hằng năm (APR) { $apr }

item_suits_lowest_cost = • { $name }: tỷ lệ chi phí hằng năm (APR) { $apr }; ví dụ vay { $amount } trong { $term }, tổng cộng trả { $total }

item_suits_family_home = • { $name }: từ { $min } đến { $max }, thời hạn tối đa { $term_max }, dành cho nhà để ở; tỷ lệ chi phí hằng năm (APR) { $apr }

item_suits_faith = • { $name }: không tính lãi; phần lợi nhuận của bên cho vay được thoả thuận trước và không thay đổi; tỷ lệ chi phí hằng năm (APR) để so sánh { $apr }

item_costs_least = • Chi phí thấp nhất: { $name }, tỷ lệ chi phí hằng năm (APR) { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Rất tiếc, tại thị trường này chúng tôi không có khoản vay nào không tính lãi, và chúng tôi sẽ không gọi khoản vay của mình như vậy. Nhân viên có thể trao đổi với quý khách xem có cách nào phù hợp ạ.
        [casual] Tiếc là ở đây bên mình không có khoản vay nào không tính lãi, và mình cũng không gọi khoản nào như vậy đâu. Nhân viên có thể trao đổi với bạn xem có cách nào phù hợp nhé.
       *[neutral] Em xin lỗi, ở đây bên em không có khoản vay nào không tính lãi, và em cũng không gọi khoản vay nào như vậy. Nhân viên có thể trao đổi với anh/chị xem có cách nào phù hợp ạ.
    }

## Calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] Quý khách quan tâm đến loại vay nào ạ?
        [casual] Bạn muốn tính cho loại vay nào?
       *[neutral] Anh/chị muốn tính cho loại vay nào ạ?
    }

utter_ask_amount =
    { $formality ->
        [formal] Quý khách dự định vay bao nhiêu ạ? { $name }: từ { $min } đến { $max }.
        [casual] Bạn muốn vay bao nhiêu? { $name } thì từ { $min } đến { $max } nhé.
       *[neutral] Anh/chị muốn vay bao nhiêu ạ? { $name } từ { $min } đến { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] Quý khách dự định vay trong bao lâu ạ? { $name }: từ { $min } đến { $max }.
        [casual] Bạn muốn vay trong bao lâu? { $name } thì từ { $min } đến { $max } nhé.
       *[neutral] Anh/chị muốn vay trong bao lâu ạ? { $name } từ { $min } đến { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] { $name } có hạn mức từ { $min } đến { $max }, nên số tiền { $amount } hiện chưa phù hợp. Quý khách muốn chọn số tiền nào khác ạ?
        [casual] { $name } chỉ từ { $min } đến { $max } thôi, { $amount } thì nằm ngoài mức này rồi. Bạn chọn số khác nhé?
       *[neutral] { $name } có hạn mức từ { $min } đến { $max }, còn { $amount } nằm ngoài mức này ạ. Anh/chị muốn chọn số tiền nào?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] { $name } có thời hạn từ { $min } đến { $max }, nên thời hạn { $term } hiện chưa phù hợp. Quý khách muốn chọn thời hạn nào khác ạ?
        [casual] { $name } chỉ từ { $min } đến { $max } thôi, { $term } thì nằm ngoài mức này rồi. Bạn chọn thời hạn khác nhé?
       *[neutral] { $name } có thời hạn từ { $min } đến { $max }, còn { $term } nằm ngoài mức này ạ. Anh/chị muốn chọn thời hạn nào?
    }

utter_amount_not_read =
    { $formality ->
        [formal] Chúng tôi chưa đọc được số tiền. Xin quý khách vui lòng viết bằng chữ số, ví dụ 20.000.
        [casual] Mình chưa đọc được số tiền. Bạn viết bằng chữ số nhé, ví dụ 20.000.
       *[neutral] Em chưa đọc được số tiền. Anh/chị viết giúp em bằng chữ số, ví dụ 20.000 ạ.
    }

utter_term_not_read =
    { $formality ->
        [formal] Chúng tôi chưa đọc được thời hạn. Xin quý khách vui lòng viết theo tháng hoặc theo năm.
        [casual] Mình chưa đọc được thời hạn. Bạn viết theo tháng hoặc năm nhé.
       *[neutral] Em chưa đọc được thời hạn. Anh/chị viết giúp em theo tháng hoặc năm ạ.
    }

utter_currency_not_offered =
    { $formality ->
        [formal] Rất tiếc, tại đây chúng tôi chưa cho vay bằng { $currency }. Kính mong quý khách cho biết số tiền bằng { $ours }.
        [casual] Ở đây không cho vay bằng { $currency } bạn ơi. Bạn cho mình số tiền bằng { $ours } nhé.
       *[neutral] Ở đây bên em không cho vay bằng { $currency } ạ. Anh/chị cho em số tiền bằng { $ours } nhé.
    }

utter_instalment =
    { $formality ->
        [formal] { $name } { $amount } trong { $term }, lãi suất { $rate }/năm: quý khách trả { $instalment } mỗi tháng.
            Tổng tiền trả góp là { $total }, trong đó tiền lãi { $interest }; phí hồ sơ { $fee } tính riêng. Tỷ lệ chi phí hằng năm (APR): { $apr }.
            Điều kiện áp dụng từ ngày { $as_of }. Kết quả chỉ để tham khảo, chưa phải là cam kết cho vay.
        [casual] { $name } { $amount } trong { $term }, lãi suất { $rate }/năm thì mỗi tháng bạn góp { $instalment }.
            Tổng cộng góp { $total }, trong đó lãi là { $interest }; phí hồ sơ { $fee } tính riêng. Tỷ lệ chi phí hằng năm (APR): { $apr }.
            Điều kiện áp dụng từ ngày { $as_of }. Mình tính thử để bạn tham khảo thôi, chưa phải cam kết cho vay nhé.
       *[neutral] { $name } { $amount } trong { $term }, lãi suất { $rate }/năm: mỗi tháng anh/chị trả { $instalment }.
            Tổng tiền trả góp là { $total }, trong đó lãi { $interest }; phí hồ sơ { $fee } tính riêng. Tỷ lệ chi phí hằng năm (APR): { $apr }.
            Điều kiện áp dụng từ ngày { $as_of }. Đây là em tính thử để anh/chị tham khảo, chưa phải cam kết cho vay ạ.
    }

utter_plan =
    { $formality ->
        [formal] Xin gửi quý khách lịch trả nợ cho khoản vay { $amount } trong { $term }:
            { $rows }
            Tổng cộng { $total }, trong đó tiền lãi { $interest }.
        [casual] Lịch trả góp khoản { $amount } trong { $term } đây bạn:
            { $rows }
            Tổng cộng { $total }, trong đó lãi là { $interest } nhé.
       *[neutral] Em gửi anh/chị lịch trả nợ khoản vay { $amount } trong { $term }:
            { $rows }
            Tổng cộng { $total }, trong đó lãi { $interest } ạ.
    }

item_plan_row = { $number }. { $payment } (gốc { $principal } + lãi { $interest }), dư nợ còn { $balance }

item_plan_row_due = { $number }. Ngày { $due }: { $payment } (gốc { $principal } + lãi { $interest }), dư nợ còn { $balance }

item_plan_row_charges = { $number }. Ngày { $due }: { $payment } (gốc { $principal } + lãi { $interest } + phí khác { $charges }), dư nợ còn { $balance }

item_plan_gap = … thêm { $count } kỳ tương tự …

utter_no_plan_yet =
    { $formality ->
        [formal] Để có lịch trả nợ, trước hết chúng tôi xin phép tính thử một khoản vay. Quý khách dự định vay bao nhiêu ạ?
        [casual] Mình cần tính thử một khoản vay trước đã. Bạn muốn vay bao nhiêu?
       *[neutral] Em cần tính thử một khoản vay trước ạ. Anh/chị muốn vay bao nhiêu?
    }

utter_early_example =
    { $formality ->
        [formal] Nếu quý khách trả trước hạn { $early } cùng với kỳ số { $after } của khoản { $name } ({ $amount } trong { $term }):
            { $items }
            Kết quả chỉ để tham khảo, chưa phải là cam kết cho vay.
        [casual] Nếu bạn trả trước hạn { $early } cùng với kỳ số { $after } của khoản { $name } ({ $amount } trong { $term }) thì:
            { $items }
            Mình tính thử để bạn tham khảo thôi, chưa phải cam kết cho vay nhé.
       *[neutral] Nếu anh/chị trả trước hạn { $early } cùng với kỳ số { $after } của khoản { $name } ({ $amount } trong { $term }):
            { $items }
            Đây là em tính thử để anh/chị tham khảo, chưa phải cam kết cho vay ạ.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Nếu hôm nay quý khách trả trước hạn { $early } cho khoản vay { $number } (số tiền còn nợ hôm nay: { $owed }):
            { $items }
            Số liệu tính đến ngày { $as_of }; nhân viên sẽ xác nhận lại trước khi quý khách thanh toán.
        [casual] Nếu hôm nay bạn trả trước hạn { $early } cho khoản vay { $number } (hôm nay còn nợ { $owed }) thì:
            { $items }
            Số liệu tính đến ngày { $as_of }; trước khi bạn trả, nhân viên sẽ xác nhận lại nhé.
       *[neutral] Nếu hôm nay anh/chị trả trước hạn { $early } cho khoản vay { $number } (hôm nay còn nợ { $owed }):
            { $items }
            Số liệu tính đến ngày { $as_of }; nhân viên sẽ xác nhận lại trước khi anh/chị trả ạ.
    }

item_early_shorter = • Giữ nguyên tiền trả mỗi kỳ, rút ngắn thời hạn: trả xong sớm { $sooner }, bớt { $saved } tiền lãi

item_early_lower = • Giữ nguyên ngày kết thúc, giảm tiền trả mỗi kỳ: còn { $instalment } thay vì { $before }, bớt { $saved } tiền lãi

item_early_charge = • Phí trả nợ trước hạn: { $fee }

item_early_no_charge = • Không thu phí trả nợ trước hạn

item_early_off = • Tất toán khoản vay: { $sum }, bớt { $saved } tiền lãi

utter_early_too_much =
    { $formality ->
        [formal] Số tiền { $early } nhiều hơn dư nợ vào thời điểm đó; để tất toán, quý khách chỉ cần trả { $sum }.
        [casual] Đến lúc đó bạn không còn nợ tới { $early } đâu; chỉ cần { $sum } là tất toán hết rồi.
       *[neutral] Số tiền { $early } nhiều hơn dư nợ lúc đó ạ; để tất toán, anh/chị chỉ cần trả { $sum }.
    }

## My loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Để xem thông tin tài khoản, xin quý khách nhập mã dùng một lần của { $lender } (gồm 8 chữ cái và chữ số, do nhân viên cấp hoặc ghi trong thư). Xin quý khách tuyệt đối không gửi mật khẩu hay số thẻ.
        [casual] Để xem tài khoản, bạn nhập giúp mình mã dùng một lần của { $lender } nhé (8 chữ cái và chữ số, nhân viên cấp hoặc ghi trong thư). Bạn đừng gửi mật khẩu hay số thẻ cho ai, kể cả mình.
       *[neutral] Để xem thông tin tài khoản, anh/chị nhập giúp em mã dùng một lần của { $lender } (gồm 8 chữ cái và chữ số, do nhân viên cấp hoặc ghi trong thư). Anh/chị tuyệt đối đừng gửi mật khẩu hay số thẻ ạ.
    }

utter_code_wrong =
    { $formality ->
        [formal] Mã này chưa đúng. Quý khách còn { $left } lần nhập, xin vui lòng kiểm tra lại ạ.
        [casual] Mã chưa đúng rồi. Bạn xem lại nhé, còn { $left } lần nhập nữa.
       *[neutral] Mã này chưa đúng ạ. Anh/chị kiểm tra lại giúp em, còn { $left } lần nhập.
    }

utter_code_expired =
    { $formality ->
        [formal] Mã này đã được sử dụng hoặc đã hết hiệu lực. Nhân viên sẽ cấp mã mới cho quý khách ạ.
        [casual] Mã này đã dùng hoặc hết hạn rồi. Bạn nhờ nhân viên cấp mã mới nhé.
       *[neutral] Mã này đã dùng hoặc đã hết hạn ạ. Anh/chị liên hệ nhân viên để nhận mã mới nhé.
    }

utter_code_locked =
    { $formality ->
        [formal] Mã đã được nhập sai nhiều lần. Để bảo vệ tài khoản, xin quý khách vui lòng đợi { $minutes } phút, hoặc gặp nhân viên để được hỗ trợ ạ.
        [casual] Mã bị nhập sai nhiều lần nên để an toàn, bạn đợi { $minutes } phút rồi thử lại, hoặc nhờ nhân viên giúp nhé.
       *[neutral] Mã đã bị nhập sai nhiều lần. Để an toàn, anh/chị đợi { $minutes } phút rồi thử lại, hoặc gặp nhân viên ạ.
    }

utter_ask_who =
    { $formality ->
        [formal] Kính mong quý khách cho biết mã khách hàng, hoặc địa chỉ email hay số điện thoại đã đăng ký với { $lender }. Mã chỉ được gửi tới { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } đã đăng ký ạ.
        [casual] Bạn nhắn giúp mình mã khách hàng, hoặc email hay số điện thoại đã đăng ký với { $lender } nhé. Mã chỉ gửi tới { $way ->
                [phone] số điện thoại
               *[email] email
            } đã đăng ký thôi.
       *[neutral] Anh/chị cho em xin mã khách hàng, hoặc địa chỉ email hay số điện thoại đã đăng ký với { $lender } ạ. Mã chỉ gửi tới { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } đã đăng ký.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Nếu { $lender } có thông tin này của quý khách, một mã gồm 6 chữ số đang được gửi { $way ->
                [phone] qua tin nhắn SMS
               *[email] qua email
            }. Mã có hiệu lực trong { $minutes } phút. Xin quý khách chỉ nhập 6 chữ số đó tại đây ạ.
        [casual] Nếu { $lender } có thông tin này của bạn thì mã 6 chữ số đang được gửi { $way ->
                [phone] qua SMS
               *[email] qua email
            } đó. Mã dùng được trong { $minutes } phút. Bạn nhắn đúng 6 chữ số ở đây nhé.
       *[neutral] Nếu { $lender } có thông tin này của anh/chị thì mã 6 chữ số đang được gửi { $way ->
                [phone] qua SMS
               *[email] qua email
            } ạ. Mã có hiệu lực { $minutes } phút. Anh/chị nhắn đúng 6 chữ số đó ở đây giúp em.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Tại đây đã có nhiều lần yêu cầu gửi mã. Quý khách có thể yêu cầu tiếp sau { $minutes } phút, hoặc nhân viên sẽ hỗ trợ quý khách sớm hơn ạ.
        [casual] Ở đây đã xin mã nhiều lần rồi. Bạn xin lại sau { $minutes } phút nhé, hoặc nhân viên có thể giúp bạn sớm hơn.
       *[neutral] Ở đây đã xin mã nhiều lần rồi ạ. Anh/chị có thể xin lại sau { $minutes } phút, hoặc nhân viên sẽ hỗ trợ sớm hơn.
    }

utter_share_number =
    { $formality ->
        [formal] Hoặc quý khách có thể chia sẻ số điện thoại của chính mình bằng nút dưới ô nhập tin nhắn ạ.
        [casual] Hoặc bạn chia sẻ số điện thoại của chính bạn bằng nút dưới ô nhập nhé.
       *[neutral] Hoặc anh/chị chia sẻ số điện thoại của chính mình bằng nút dưới ô nhập ạ.
    }

utter_number_unknown =
    { $formality ->
        [formal] Rất tiếc, chỉ với số điện thoại này chúng tôi chưa thể xác nhận quý khách. Quý khách có thể dùng mã dùng một lần, hoặc nhân viên sẽ hỗ trợ ạ.
        [casual] Chỉ với số này thì mình chưa xác nhận được bạn. Bạn dùng mã dùng một lần, hoặc nhờ nhân viên giúp nhé.
       *[neutral] Chỉ với số điện thoại này em chưa xác nhận được anh/chị ạ. Anh/chị dùng mã dùng một lần, hoặc nhân viên sẽ hỗ trợ.
    }

utter_number_foreign =
    { $formality ->
        [formal] Đây không phải số điện thoại của chính quý khách. Chỉ số của chính quý khách, chia sẻ bằng nút dưới ô nhập tin nhắn, mới được chấp nhận ạ.
        [casual] Đây không phải số của bạn rồi. Chỉ số của chính bạn, chia sẻ bằng nút dưới ô nhập, mới được nhé.
       *[neutral] Đây không phải số điện thoại của chính anh/chị ạ. Chỉ số của chính mình, chia sẻ bằng nút dưới ô nhập, mới được chấp nhận.
    }

utter_unlinked =
    { $formality ->
        [formal] Cuộc trò chuyện này không còn liên kết với tài khoản của quý khách. Trước khi trả lời tiếp về tài khoản, chúng tôi sẽ xin mã của quý khách. Những gì đã viết vẫn còn trong cuộc trò chuyện này ạ.
        [casual] Xong rồi, cuộc trò chuyện này không còn liên kết với tài khoản của bạn. Muốn hỏi tiếp về tài khoản thì cần mã nhé. Những gì đã viết vẫn còn ở đây.
       *[neutral] Cuộc trò chuyện này không còn liên kết với tài khoản của anh/chị ạ. Muốn hỏi tiếp về tài khoản thì cần mã. Những gì đã viết vẫn còn trong cuộc trò chuyện này.
    }

utter_not_linked =
    { $formality ->
        [formal] Cuộc trò chuyện này chưa liên kết với tài khoản nào ạ.
        [casual] Cuộc trò chuyện này chưa liên kết với tài khoản nào.
       *[neutral] Cuộc trò chuyện này chưa liên kết với tài khoản nào ạ.
    }

utter_code_message = { $code } là mã của quý khách cho cuộc trò chuyện với { $lender }. Mã có hiệu lực { $minutes } phút. Xin đừng đưa mã cho bất kỳ ai. Nếu quý khách không yêu cầu, xin bỏ qua tin nhắn này.

utter_code_subject = Mã của quý khách cho cuộc trò chuyện với { $lender }

utter_recognised =
    { $formality ->
        [formal] Xin cảm ơn quý khách { $name }. Thông tin của quý khách đã được xác nhận.
        [casual] Cảm ơn bạn { $name } nhé, mình xác nhận xong rồi.
       *[neutral] Em cảm ơn anh/chị { $name }, em đã xác nhận được thông tin ạ.
    }

utter_already_recognised =
    { $formality ->
        [formal] Thông tin của quý khách { $name } đã được xác nhận từ trước, quý khách không cần nhập lại mã ạ.
        [casual] Bạn { $name } ơi, mình đã xác nhận từ trước rồi, không cần nhập lại mã đâu.
       *[neutral] Em đã xác nhận thông tin của anh/chị { $name } rồi, anh/chị không cần nhập lại mã ạ.
    }

utter_application =
    { $formality ->
        [formal] { $state ->
            [received] Hồ sơ { $number } ({ $name }) của quý khách đã được tiếp nhận ngày { $since }.
            [checking] Hồ sơ { $number } ({ $name }) của quý khách đang được xem xét từ ngày { $since }.
            [documents_missing] Hồ sơ { $number } ({ $name }) đang chờ quý khách bổ sung giấy tờ, từ ngày { $since }. Nhân viên sẽ hướng dẫn cụ thể ạ.
            [approved] Hồ sơ { $number } ({ $name }) của quý khách đã được chấp thuận ngày { $since }.
            [declined] Hồ sơ { $number } ({ $name }) của quý khách chưa được chấp thuận, theo kết quả ngày { $since }. Quý khách có thể yêu cầu nhân viên xem xét lại ạ.
           *[paid_out] Hồ sơ { $number } ({ $name }) của quý khách đã được giải ngân ngày { $since }.
        }
        [casual] { $state ->
            [received] Hồ sơ { $number } ({ $name }) của bạn đã được nhận ngày { $since } rồi nhé.
            [checking] Hồ sơ { $number } ({ $name }) của bạn đang được xem xét từ ngày { $since } nhé.
            [documents_missing] Hồ sơ { $number } ({ $name }) đang chờ bạn bổ sung giấy tờ, từ ngày { $since }. Bạn hỏi nhân viên xem còn cần gì nhé.
            [approved] Hồ sơ { $number } ({ $name }) của bạn đã được chấp thuận ngày { $since } rồi nhé.
            [declined] Hồ sơ { $number } ({ $name }) của bạn chưa được chấp thuận, kết quả ngày { $since }. Bạn có thể nhờ nhân viên xem xét lại nhé.
           *[paid_out] Hồ sơ { $number } ({ $name }) của bạn đã giải ngân ngày { $since } rồi nhé.
        }
       *[neutral] { $state ->
            [received] Hồ sơ { $number } ({ $name }) của anh/chị đã được tiếp nhận ngày { $since } ạ.
            [checking] Hồ sơ { $number } ({ $name }) của anh/chị đang được xem xét từ ngày { $since } ạ.
            [documents_missing] Hồ sơ { $number } ({ $name }) đang chờ anh/chị bổ sung giấy tờ, từ ngày { $since }. Nhân viên sẽ hướng dẫn cụ thể ạ.
            [approved] Hồ sơ { $number } ({ $name }) của anh/chị đã được chấp thuận ngày { $since } ạ.
            [declined] Hồ sơ { $number } ({ $name }) của anh/chị chưa được chấp thuận, kết quả ngày { $since }. Anh/chị có thể yêu cầu nhân viên xem xét lại ạ.
           *[paid_out] Hồ sơ { $number } ({ $name }) của anh/chị đã giải ngân ngày { $since } ạ.
        }
    }

utter_no_application =
    { $formality ->
        [formal] Hiện chúng tôi không tìm thấy hồ sơ vay nào đang xử lý của quý khách.
        [casual] Mình không thấy hồ sơ vay nào của bạn đang xử lý cả.
       *[neutral] Em không thấy hồ sơ vay nào của anh/chị đang xử lý ạ.
    }

utter_balance =
    { $formality ->
        [formal] Dư nợ của quý khách tính đến ngày { $as_of }:
            { $items }
        [casual] Dư nợ của bạn, tính đến ngày { $as_of }:
            { $items }
       *[neutral] Dư nợ của anh/chị tính đến ngày { $as_of }:
            { $items }
    }

item_balance = • { $name } { $number }: dư nợ gốc { $principal }; tất toán hôm nay { $payoff } (đã gồm lãi)

item_balance_arrears = • { $name } { $number }: dư nợ gốc { $principal }; tất toán hôm nay { $payoff } (đã gồm lãi); phần đã đến hạn chưa trả { $arrears }

utter_next_payment =
    { $formality ->
        [formal] Kỳ trả nợ tiếp theo của quý khách:
            { $items }
        [casual] Kỳ góp tới của bạn đây:
            { $items }
       *[neutral] Kỳ trả nợ tiếp theo của anh/chị:
            { $items }
    }

item_next_payment = • { $name } { $number }: { $payment }, đến hạn ngày { $due }

item_next_payment_overdue = • { $name } { $number }: { $payment }, đến hạn ngày { $due }; kỳ trước còn { $arrears } chưa trả. Nếu lúc này khó thu xếp, xin cứ nhắn tại đây để cùng tìm cách phù hợp.

utter_schedule =
    { $formality ->
        [formal] Xin gửi quý khách lịch trả nợ khoản { $name } { $number }:
            { $rows }
        [casual] Lịch trả góp khoản { $name } { $number } của bạn đây:
            { $rows }
       *[neutral] Em gửi anh/chị lịch trả nợ khoản { $name } { $number }:
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] Tài khoản của quý khách hiện không có khoản vay nào đang trả.
        [casual] Tài khoản của bạn hiện không có khoản vay nào cả.
       *[neutral] Tài khoản của anh/chị hiện không có khoản vay nào đang trả ạ.
    }

utter_statement =
    { $formality ->
        [formal]
            Xin gửi quý khách sao kê khoản vay tính đến ngày { $as_of }:
            { $items }
            Tất cả các kỳ còn lại có trong lịch trả nợ kèm theo. Nếu quý khách cần bản sao có xác nhận, giấy xác nhận hoặc bản sao hợp đồng, nhân viên sẽ chuẩn bị.
        [casual]
            Khoản vay của bạn tính đến ngày { $as_of } đây:
            { $items }
            Các kỳ còn lại có đủ trong lịch trả nợ kèm theo. Cần bản sao có xác nhận, giấy xác nhận hay bản sao hợp đồng thì nhân viên làm cho bạn nhé.
       *[neutral]
            Em gửi anh/chị sao kê khoản vay tính đến ngày { $as_of }:
            { $items }
            Tất cả các kỳ còn lại có trong lịch trả nợ kèm theo. Bản sao có xác nhận, giấy xác nhận và bản sao hợp đồng do nhân viên chuẩn bị ạ.
    }

utter_statement_noted =
    { $formality ->
        [formal] Chúng tôi đã ghi nhận, mã tiếp nhận { $reference }. Nhân viên sẽ chuẩn bị giấy tờ cho quý khách chậm nhất là { $by }.
        [casual] Mình ghi nhận rồi nhé, mã tiếp nhận { $reference }. Nhân viên sẽ chuẩn bị giấy tờ cho bạn chậm nhất là { $by }.
       *[neutral] Em đã ghi nhận, mã tiếp nhận { $reference }. Nhân viên sẽ chuẩn bị giấy tờ cho anh/chị chậm nhất là { $by } ạ.
    }

utter_payment_noted =
    { $formality ->
        [formal] Cảm ơn quý khách đã báo tin. Nhân viên sẽ kiểm tra khoản tiền đã nộp (mã tiếp nhận { $reference }) và trả lời chậm nhất là { $by }. Nếu vừa nhận được tin nhắc, xin quý khách vui lòng bỏ qua ạ.
        [casual] Cảm ơn bạn đã báo nhé. Nhân viên sẽ kiểm tra khoản tiền bạn đóng (mã tiếp nhận { $reference }) và trả lời chậm nhất là { $by }. Lỡ có nhận tin nhắc thì bạn cứ bỏ qua.
       *[neutral] Em cảm ơn anh/chị đã báo. Nhân viên sẽ kiểm tra khoản tiền anh/chị đã đóng (mã tiếp nhận { $reference }) và trả lời chậm nhất là { $by }. Nếu vừa nhận tin nhắc, anh/chị cứ bỏ qua ạ.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] Để bảo đảm an toàn, nhân viên sẽ gọi vào số điện thoại đã đăng ký của quý khách để xác nhận thay đổi, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
        [casual] Để an toàn, nhân viên sẽ gọi vào số cũ bạn đã đăng ký để xác nhận thay đổi, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
       *[neutral] Để an toàn, nhân viên sẽ gọi vào số anh/chị đã đăng ký để xác nhận thay đổi, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Kính mong quý khách cho biết địa chỉ email hoặc số điện thoại mới. Xin quý khách nhắn ngay tại đây; nếu là số nước ngoài, xin ghi kèm mã quốc gia ạ.
        [casual] Email hay số điện thoại mới của bạn là gì? Bạn nhắn luôn ở đây nhé; số nước ngoài thì ghi kèm mã quốc gia.
       *[neutral] Anh/chị cho em xin địa chỉ email hoặc số điện thoại mới ạ. Anh/chị nhắn tại đây; nếu là số nước ngoài thì ghi kèm mã quốc gia.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Rất tiếc, chúng tôi chưa đọc được rõ địa chỉ email hay số điện thoại. Xin quý khách chỉ ghi thông tin mới, thật đầy đủ: email dạng ten@example.com, hoặc số điện thoại kèm mã quốc gia ạ.
        [casual] Mình chưa đọc ra email hay số điện thoại trong đó. Bạn chỉ ghi cái mới thôi, cho đủ nhé: email dạng ten@example.com, hoặc số điện thoại kèm mã quốc gia.
       *[neutral] Em xin lỗi, em chưa đọc được rõ địa chỉ email hay số điện thoại ạ. Anh/chị chỉ ghi thông tin mới giúp em, cho đủ: email dạng ten@example.com, hoặc số điện thoại kèm mã quốc gia.
    }

utter_contact_read =
    { $formality ->
        [formal] Chúng tôi đã ghi nhận { $contact } là { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } mới của quý khách. Thay đổi có hiệu lực sau khi nhân viên xác nhận với quý khách ạ.
        [casual] Mình ghi lại rồi: { $contact } là { $way ->
                [phone] số điện thoại
               *[email] email
            } mới của bạn. Nhân viên xác nhận với bạn xong thì mới đổi nhé.
       *[neutral] Em đã ghi { $contact } là { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } mới của anh/chị. Thay đổi có hiệu lực sau khi nhân viên xác nhận với anh/chị ạ.
    }

utter_contact_on_file =
    { $formality ->
        [formal] { $way ->
                [phone] Số điện thoại
               *[email] Địa chỉ email
            } này đã được đăng ký từ trước, nên quý khách không cần thay đổi gì ạ.
        [casual] { $way ->
                [phone] Số điện thoại
               *[email] Email
            } này bên mình có sẵn rồi, không cần đổi gì đâu.
       *[neutral] { $way ->
                [phone] Số điện thoại
               *[email] Địa chỉ email
            } này bên em đã có sẵn, anh/chị không cần đổi gì ạ.
    }

utter_contact_changed =
    { $formality ->
        [formal] Thay đổi đã được xác nhận: { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } đăng ký của quý khách nay là { $contact }. Nếu quý khách không yêu cầu việc này, xin báo ngay cho chúng tôi ạ.
        [casual] Xác nhận xong rồi nhé: { $way ->
                [phone] số điện thoại
               *[email] email
            } đăng ký của bạn giờ là { $contact }. Nếu không phải bạn yêu cầu thì báo ngay cho bên mình.
       *[neutral] Thay đổi đã được xác nhận ạ: { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } đăng ký của anh/chị giờ là { $contact }. Nếu không phải anh/chị yêu cầu, anh/chị báo ngay cho bên em ạ.
    }

utter_contact_declined =
    { $formality ->
        [formal] { $way ->
                [phone] Số điện thoại
               *[email] Địa chỉ email
            } của quý khách chưa được đổi thành { $contact }, vì { $why ->
                [unreached] chúng tôi chưa liên lạc được với quý khách để xác nhận
                [bounced] tin nhắn gửi tới đó không đến nơi
               *[unsure] chúng tôi chưa xác minh được đây là yêu cầu của quý khách
            }. Thông tin cũ vẫn được giữ nguyên. Nếu vẫn muốn thay đổi, xin quý khách nhắn tại đây ạ.
        [casual] Bên mình chưa đổi { $way ->
                [phone] số điện thoại
               *[email] email
            } của bạn thành { $contact }, vì { $why ->
                [unreached] chưa liên lạc được với bạn để xác nhận
                [bounced] tin nhắn gửi tới đó không đến nơi
               *[unsure] chưa xác minh được là bạn yêu cầu
            }. Thông tin cũ vẫn giữ nguyên. Bạn vẫn muốn đổi thì cứ nhắn ở đây nhé.
       *[neutral] Bên em chưa đổi { $way ->
                [phone] số điện thoại
               *[email] địa chỉ email
            } của anh/chị thành { $contact }, vì { $why ->
                [unreached] bên em chưa liên lạc được với anh/chị để xác nhận
                [bounced] tin nhắn gửi tới đó không đến nơi
               *[unsure] bên em chưa xác minh được là anh/chị yêu cầu
            }. Thông tin cũ vẫn giữ nguyên. Nếu vẫn muốn đổi, anh/chị cứ nhắn tại đây ạ.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Về khoản tiền quý khách đã nộp, chúng tôi ghi nhận như sau:
            { $items }
            Nếu có điều gì chưa đúng, xin quý khách cho biết ạ.
        [casual]
            Khoản bạn đóng, mình ghi lại thế này:
            { $items }
            Có gì sai thì bạn nhắn lại nhé.
       *[neutral]
            Khoản anh/chị đã đóng, em ghi lại như sau ạ:
            { $items }
            Nếu có gì chưa đúng, anh/chị nhắn lại giúp em.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Chúng tôi đã nhận được khoản tiền quý khách báo:
            { $items }
        [casual]
            Bên mình nhận được tiền bạn đóng rồi nhé:
            { $items }
       *[neutral]
            Bên em đã nhận được khoản tiền anh/chị báo ạ:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Rất tiếc, chúng tôi chưa tìm thấy khoản tiền quý khách báo:
            { $items }
            Có khoản phải vài ngày mới về tới. Nếu quý khách gửi tại đây ảnh hoặc tệp PDF biên lai, chúng tôi sẽ kiểm tra lại ạ.
        [casual]
            Bên mình chưa thấy khoản bạn đóng:
            { $items }
            Có khoản phải vài ngày mới về. Bạn gửi ảnh hoặc file PDF biên lai vào đây, bên mình kiểm tra lại nhé.
       *[neutral]
            Bên em chưa tìm thấy khoản tiền anh/chị báo ạ:
            { $items }
            Có khoản phải vài ngày mới về tới. Anh/chị gửi ảnh hoặc file PDF biên lai tại đây, bên em sẽ kiểm tra lại ạ.
    }

item_payment_amount = • Số tiền: { $amount }

item_payment_day = • Ngày nộp: { $paid_on }

item_case_reference = • Mã tiếp nhận: { $reference }

utter_contact_letter =
    { $way ->
            [phone] Số điện thoại
           *[email] Địa chỉ email
        } của quý khách đăng ký với { $lender } đã được thay đổi, và { $way ->
            [phone] số
           *[email] địa chỉ
        } này không còn được dùng nữa. Nếu chính quý khách yêu cầu, quý khách không cần làm gì. Nếu không phải, xin liên hệ ngay với { $lender }.

utter_contact_letter_subject = Thông tin liên hệ của quý khách tại { $lender } đã được thay đổi

utter_book_down =
    { $formality ->
        [formal] Rất tiếc, hệ thống tài khoản hiện chưa truy cập được, nên chúng tôi chưa dám báo số liệu để tránh sai sót. Xin quý khách vui lòng thử lại sau, hoặc gặp nhân viên ạ.
        [casual] Tiếc quá, hệ thống tài khoản đang không vào được, mà mình thì không muốn đoán chừng. Bạn thử lại sau hoặc hỏi nhân viên nhé.
       *[neutral] Em xin lỗi, hệ thống tài khoản hiện chưa vào được, mà em thì không dám đoán chừng số liệu ạ. Anh/chị thử lại sau hoặc gặp nhân viên ạ.
    }

utter_relief_options =
    { $formality ->
        [formal] Khi chưa thể trả đúng như đã thoả thuận, có thể xem xét các cách sau. Nhân viên sẽ trao đổi và quyết định cùng quý khách:
            { $items }
        [casual] Khi chưa trả được đúng như đã thoả thuận thì có thể xem mấy cách này. Nhân viên sẽ bàn và quyết định cùng bạn:
            { $items }
       *[neutral] Khi chưa trả được đúng như đã thoả thuận, có thể xem xét các cách sau ạ. Nhân viên sẽ trao đổi và quyết định cùng anh/chị:
            { $items }
    }

item_relief_pause = • Tạm hoãn trả nợ: không phải trả gì trong { $months }

item_relief_pause_waived = • Tạm hoãn trả nợ, miễn lãi: không phải trả gì trong { $months } và không tính thêm lãi

item_relief_interest_only = • Chỉ trả lãi trong { $months }

item_relief_reduced = • Trả { $percent } tiền góp trong { $months }

item_relief_extension = • Kéo dài thời hạn thêm { $months }: tiền trả mỗi kỳ giảm xuống

item_relief_arrears = • Chia phần quá hạn ra trả dần trong { $months }

utter_relief_own_loan =
    { $formality ->
        [formal] Đối với khoản vay { $number } của quý khách, sau đây là ví dụ về những cách có thể xem xét. Tiền trả mỗi kỳ hiện nay: { $instalment }. Nhân viên sẽ trao đổi và quyết định cùng quý khách:
            { $items }
        [casual] Với khoản vay { $number } của bạn, có thể xem mấy cách này, ví dụ thôi nhé. Tiền góp mỗi kỳ hiện giờ: { $instalment }. Nhân viên sẽ bàn và quyết định cùng bạn:
            { $items }
       *[neutral] Với khoản vay { $number } của anh/chị, em nêu ví dụ những cách có thể xem xét ạ. Tiền trả mỗi kỳ hiện nay: { $instalment }. Nhân viên sẽ trao đổi và quyết định cùng anh/chị:
            { $items }
    }

item_relief_own_pause = • Không phải trả gì trong { $months }, sau đó mỗi tháng { $instalment }; tổng cộng trả thêm { $difference }

item_relief_own_interest_only = • Chỉ trả lãi ({ $first } mỗi tháng) trong { $months }, sau đó mỗi tháng { $instalment }; tổng cộng trả thêm { $difference }

item_relief_own_reduced = • Mỗi tháng { $first } trong { $months }, sau đó mỗi tháng { $instalment }; tổng cộng trả thêm { $difference }

item_relief_own_extension = • Kéo dài thêm { $months }: mỗi tháng { $instalment }; tổng cộng trả thêm { $difference }

item_relief_own_arrears = • Chia phần quá hạn ra trả dần trong { $months }: trong thời gian đó mỗi tháng { $first }; tổng cộng trả thêm { $difference }

utter_reminder_before =
    { $formality ->
        [formal] Kính nhắc quý khách: kỳ trả { $amount } của khoản vay { $number } đến hạn ngày { $due }. Nếu quý khách đã chuyển tiền thì không cần làm gì thêm. Nếu khó thu xếp, xin quý khách nhắn cho chúng tôi trước ngày đó để cùng tìm cách phù hợp ạ.
        [casual] Nhắc bạn chút nhé: kỳ góp { $amount } của khoản vay { $number } đến hạn ngày { $due }. Chuyển tiền rồi thì bạn không cần làm gì nữa. Nếu khó thu xếp, cứ nhắn bên mình trước ngày đó để cùng tìm cách.
       *[neutral] Em nhắc anh/chị: kỳ trả { $amount } của khoản vay { $number } đến hạn ngày { $due }. Nếu đã chuyển tiền thì anh/chị không cần làm gì thêm. Nếu khó thu xếp, anh/chị nhắn bên em trước ngày đó để cùng tìm cách ạ.
    }

utter_reminder_after =
    { $formality ->
        [formal] Kỳ trả { $amount } của khoản vay { $number } đã đến hạn ngày { $due } nhưng hiện chúng tôi chưa nhận được tiền. Nếu quý khách đã trả, xin nhắn tại đây để chúng tôi kiểm tra. Nếu khó thu xếp, xin quý khách cứ cho chúng tôi biết: vẫn có cách, và nhân viên sẽ trực tiếp trả lời quý khách ạ.
        [casual] Kỳ góp { $amount } của khoản vay { $number } đến hạn ngày { $due } mà bên mình chưa nhận được tiền. Nếu bạn trả rồi thì nhắn mình để kiểm tra nhé. Còn nếu đang khó thu xếp, bạn cứ nói: vẫn có cách, và sẽ có nhân viên trả lời bạn.
       *[neutral] Kỳ trả { $amount } của khoản vay { $number } đến hạn ngày { $due } mà bên em chưa nhận được tiền. Nếu đã trả, anh/chị nhắn em để kiểm tra. Nếu khó thu xếp, anh/chị cứ nói với bên em: vẫn có cách, và nhân viên sẽ trả lời anh/chị ạ.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Từ nay chúng tôi sẽ không nhắc quý khách về các kỳ trả nợ nữa. Ngày đến hạn vẫn như cũ; khi cần, quý khách có thể yêu cầu nhắc lại bất cứ lúc nào ạ.
        [casual] Từ giờ mình không nhắc kỳ góp nữa nhé. Ngày đến hạn vẫn như cũ. Muốn được nhắc lại thì lúc nào bạn cũng nói được.
       *[neutral] Từ giờ em không nhắc anh/chị về các kỳ trả nợ nữa ạ. Ngày đến hạn vẫn như cũ. Khi nào muốn được nhắc lại, anh/chị cứ nói với em.
    }

utter_reminders_on =
    { $formality ->
        [formal] Chúng tôi sẽ nhắc quý khách trước mỗi kỳ đến hạn ạ.
        [casual] Mình sẽ nhắc bạn trước mỗi kỳ đến hạn nhé.
       *[neutral] Em sẽ nhắc anh/chị trước mỗi kỳ đến hạn ạ.
    }

## Cases

utter_case_opened =
    { $formality ->
        [formal] { $case ->
            [hardship] Cảm ơn quý khách đã tin tưởng chia sẻ. Những chuyện như vậy nói ra là đúng, quý khách không phải lo liệu một mình đâu ạ.
            [restructure] Chúng tôi đã ghi nhận nguyện vọng điều chỉnh lịch trả nợ của quý khách, cảm ơn quý khách đã chủ động trao đổi.
            [complaint] Chúng tôi thành thật xin lỗi vì sự việc đã làm quý khách phiền lòng. Ý kiến của quý khách được tiếp nhận và xem xét nghiêm túc.
            [dispute] Cảm ơn quý khách đã báo cho chúng tôi. Chi tiết này sẽ được kiểm tra lại cẩn thận.
            [harassment] Không ai đáng bị đối xử như vậy, chúng tôi rất lấy làm tiếc. Xin quý khách giữ lại tin nhắn và lịch sử cuộc gọi để tiện làm rõ sự việc.
            [fraud] Cảm ơn quý khách đã báo ngay. Chúng tôi sẽ làm rõ việc này trước rồi mới trao đổi chuyện khác; xin quý khách đừng cho ai biết mã OTP hay mật khẩu.
            [human] Dạ, chúng tôi xin chuyển cuộc trò chuyện này đến nhân viên.
            [failed] Mong quý khách thứ lỗi, chúng tôi đã mấy lần chưa hiểu đúng ý, nên xin chuyển cuộc trò chuyện này đến nhân viên.
            [down] Mong quý khách thứ lỗi, hệ thống của chúng tôi đang gặp sự cố. Tin nhắn của quý khách đã được lưu giữ.
           *[request] Chúng tôi đã ghi nhận yêu cầu của quý khách.
        } { $open ->
            [closed] Hiện đã ngoài giờ làm việc, nhân viên sẽ đọc khi mở cửa lại và trả lời quý khách, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
           *[open] Nhân viên sẽ đọc và trả lời quý khách chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
        }
        [casual] { $case ->
            [hardship] Cảm ơn bạn đã tin tưởng kể với mình. Những chuyện như vậy nói ra là đúng, bạn không phải lo một mình đâu.
            [restructure] Mình đã ghi nhận là bạn muốn điều chỉnh lịch trả nợ, cảm ơn bạn đã nói với mình.
            [complaint] Mình thật sự xin lỗi vì chuyện này đã làm bạn phiền lòng. Ý kiến của bạn được xem xét nghiêm túc.
            [dispute] Cảm ơn bạn đã báo. Chỗ này sẽ được kiểm tra lại cẩn thận.
            [harassment] Không ai đáng bị đối xử như vậy, mình rất tiếc. Bạn giữ lại tin nhắn và lịch sử cuộc gọi nhé, để tiện làm rõ sự việc.
            [fraud] Cảm ơn bạn đã báo ngay. Bên mình sẽ làm rõ việc này trước rồi mới nói chuyện khác; bạn đừng cho ai biết mã OTP hay mật khẩu nhé.
            [human] Mình chuyển cuộc trò chuyện này cho nhân viên nhé.
            [failed] Xin lỗi bạn, mấy lần rồi mình chưa hiểu đúng ý, nên mình chuyển cuộc trò chuyện này cho nhân viên nhé.
            [down] Xin lỗi bạn, hệ thống bên mình đang gặp sự cố. Tin nhắn của bạn vẫn được giữ lại.
           *[request] Mình đã ghi nhận yêu cầu của bạn.
        } { $open ->
            [closed] Giờ này hết giờ làm việc rồi, nhân viên sẽ đọc khi mở cửa lại và trả lời bạn, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
           *[open] Nhân viên sẽ đọc và trả lời bạn chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
        }
       *[neutral] { $case ->
            [hardship] Em cảm ơn anh/chị đã tin tưởng kể với em. Những chuyện như vậy nói ra là đúng, anh/chị không phải lo một mình đâu ạ.
            [restructure] Em đã ghi nhận là anh/chị muốn điều chỉnh lịch trả nợ, em cảm ơn anh/chị đã chủ động nói ạ.
            [complaint] Em thành thật xin lỗi vì chuyện này đã làm anh/chị phiền lòng. Ý kiến của anh/chị được xem xét nghiêm túc ạ.
            [dispute] Em cảm ơn anh/chị đã báo. Chỗ này sẽ được kiểm tra lại cẩn thận ạ.
            [harassment] Không ai đáng bị đối xử như vậy, em rất tiếc vì chuyện này. Anh/chị giữ lại tin nhắn và lịch sử cuộc gọi giúp em, để tiện làm rõ sự việc ạ.
            [fraud] Em cảm ơn anh/chị đã báo ngay. Bên em sẽ làm rõ việc này trước rồi mới trao đổi chuyện khác; anh/chị đừng cho ai biết mã OTP hay mật khẩu ạ.
            [human] Dạ, em chuyển cuộc trò chuyện này đến nhân viên ạ.
            [failed] Em xin lỗi vì đã mấy lần chưa hiểu đúng ý anh/chị, nên em chuyển cuộc trò chuyện này đến nhân viên ạ.
            [down] Em xin lỗi, hệ thống bên em đang gặp sự cố. Tin nhắn của anh/chị vẫn được giữ lại ạ.
           *[request] Em đã ghi nhận yêu cầu của anh/chị ạ.
        } { $open ->
            [closed] Giờ này đã hết giờ làm việc, nhân viên sẽ đọc khi mở cửa lại và trả lời anh/chị, chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
           *[open] Nhân viên sẽ đọc và trả lời anh/chị chậm nhất là { $by }. Mã tiếp nhận: { $reference }.
        }
    }

utter_ask_case_story =
    { $formality ->
        [formal] { $case ->
            [hardship] Nếu thấy tiện, xin quý khách kể cho chúng tôi nghe đã có chuyện gì. Quý khách cứ nói tự nhiên, ngắn hay dài đều được ạ.
            [restructure] Xin quý khách cho chúng tôi biết vì sao cần điều chỉnh. Quý khách cứ nói tự nhiên, ngắn hay dài đều được ạ.
            [dispute] Xin quý khách cho biết khoản nào hay số liệu nào chưa đúng, nói gọn hay nói kỹ đều được ạ.
            [harassment] Nếu thấy tiện, xin quý khách cho biết ai đã liên hệ và đã nói những gì. Quý khách nhớ đến đâu cứ kể đến đó ạ.
            [fraud] Xin quý khách cho biết đã nhận thấy điều gì bất thường. Quý khách nhớ đến đâu cứ kể đến đó ạ.
           *[complaint] Xin quý khách cho chúng tôi biết đã có chuyện gì, ngắn hay dài đều được ạ.
        }
        [casual] { $case ->
            [hardship] Nếu tiện thì bạn kể mình nghe đã có chuyện gì nhé. Cứ nói tự nhiên, ngắn hay dài đều được.
            [restructure] Bạn cho mình biết vì sao cần điều chỉnh nhé. Cứ nói tự nhiên, ngắn hay dài đều được.
            [dispute] Bạn cho mình biết khoản nào hay con số nào chưa đúng nhé, ngắn hay dài đều được.
            [harassment] Nếu tiện thì bạn cho mình biết ai đã liên hệ và nói những gì nhé, nhớ đến đâu kể đến đó.
            [fraud] Bạn cho mình biết bạn thấy điều gì bất thường nhé, nhớ đến đâu kể đến đó.
           *[complaint] Bạn kể mình nghe đã có chuyện gì nhé, ngắn hay dài đều được.
        }
       *[neutral] { $case ->
            [hardship] Nếu tiện, anh/chị kể em nghe đã có chuyện gì ạ. Anh/chị cứ nói tự nhiên, ngắn hay dài đều được.
            [restructure] Anh/chị cho em biết vì sao cần điều chỉnh ạ. Anh/chị cứ nói tự nhiên, ngắn hay dài đều được.
            [dispute] Anh/chị cho em biết khoản nào hay con số nào chưa đúng, nói gọn hay nói kỹ đều được ạ.
            [harassment] Nếu tiện, anh/chị cho em biết ai đã liên hệ và nói những gì, nhớ đến đâu kể đến đó ạ.
            [fraud] Anh/chị cho em biết anh/chị thấy điều gì bất thường, nhớ đến đâu kể đến đó ạ.
           *[complaint] Anh/chị kể em nghe đã có chuyện gì, ngắn hay dài đều được ạ.
        }
    }

utter_ask_case_wish =
    { $formality ->
        [formal] { $case ->
            [hardship] Lúc này điều gì sẽ đỡ cho quý khách nhất ạ? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [restructure] Quý khách mong muốn điều chỉnh thế nào ạ? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [dispute] Theo quý khách, chúng tôi nên điều chỉnh thế nào cho đúng ạ?
            [harassment] Quý khách mong muốn chúng tôi làm gì để được yên tâm hơn ạ?
            [fraud] Lúc này quý khách cần chúng tôi giúp điều gì nhất ạ?
           *[complaint] Quý khách mong muốn chúng tôi giải quyết thế nào cho thoả đáng ạ?
        }
        [casual] { $case ->
            [hardship] Lúc này điều gì sẽ đỡ cho bạn nhất? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [restructure] Bạn muốn điều chỉnh thế nào? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [dispute] Theo bạn thì nên sửa lại thế nào cho đúng?
            [harassment] Bạn mong bên mình làm gì để bạn yên tâm hơn?
            [fraud] Lúc này bạn cần giúp điều gì nhất?
           *[complaint] Bạn muốn bên mình giải quyết thế nào cho thoả đáng?
        }
       *[neutral] { $case ->
            [hardship] Lúc này điều gì sẽ đỡ cho anh/chị nhất ạ? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [restructure] Anh/chị muốn điều chỉnh thế nào ạ? Ví dụ: tạm hoãn một thời gian, trả ít hơn mỗi kỳ, hoặc đổi ngày trả.
            [dispute] Theo anh/chị, nên sửa lại thế nào cho đúng ạ?
            [harassment] Anh/chị mong bên em làm gì để anh/chị yên tâm hơn ạ?
            [fraud] Lúc này anh/chị cần giúp điều gì nhất ạ?
           *[complaint] Anh/chị muốn bên em giải quyết thế nào cho thoả đáng ạ?
        }
    }

utter_ask_case_since =
    { $formality ->
        [formal] { $case ->
            [hardship] Hoàn cảnh này bắt đầu từ khoảng khi nào ạ? Quý khách chỉ cần cho biết áng chừng.
            [restructure] Quý khách cần điều chỉnh từ khoảng khi nào ạ? Chỉ cần áng chừng thôi.
            [dispute] Quý khách nhận thấy điều này từ khoảng khi nào ạ? Chỉ cần áng chừng thôi.
            [fraud] Quý khách phát hiện việc này từ khoảng khi nào ạ? Chỉ cần áng chừng thôi.
           *[other] Sự việc xảy ra từ khoảng khi nào ạ? Quý khách chỉ cần cho biết áng chừng.
        }
        [casual] { $case ->
            [hardship] Chuyện này bắt đầu từ khoảng khi nào vậy bạn? Bạn nói áng chừng thôi cũng được.
            [restructure] Bạn cần điều chỉnh từ khoảng khi nào? Áng chừng thôi cũng được.
            [dispute] Bạn thấy chỗ này từ khoảng khi nào? Áng chừng thôi cũng được.
            [fraud] Bạn phát hiện từ khoảng khi nào? Áng chừng thôi cũng được.
           *[other] Chuyện xảy ra từ khoảng khi nào vậy bạn? Áng chừng thôi cũng được.
        }
       *[neutral] { $case ->
            [hardship] Chuyện này bắt đầu từ khoảng khi nào ạ? Anh/chị nói áng chừng thôi cũng được.
            [restructure] Anh/chị cần điều chỉnh từ khoảng khi nào ạ? Áng chừng thôi cũng được.
            [dispute] Anh/chị thấy điều này từ khoảng khi nào ạ? Áng chừng thôi cũng được.
            [fraud] Anh/chị phát hiện việc này từ khoảng khi nào ạ? Áng chừng thôi cũng được.
           *[other] Chuyện xảy ra từ khoảng khi nào ạ? Anh/chị nói áng chừng thôi cũng được.
        }
    }

utter_case_completed =
    { $formality ->
        [formal] { $case ->
            [hardship] Cảm ơn quý khách đã chia sẻ. Mọi thông tin đã đến tay nhân viên phụ trách (mã tiếp nhận { $reference }), quý khách sẽ nhận được trả lời chậm nhất là { $by }. Cần nói thêm điều gì, xin quý khách cứ nhắn tại đây ạ.
           *[other] Mọi thông tin đã được chuyển đến nhân viên phụ trách, mã tiếp nhận { $reference }. Quý khách sẽ nhận được trả lời chậm nhất là { $by }. Cần bổ sung điều gì, xin quý khách cứ nhắn tại đây ạ.
        }
        [casual] { $case ->
            [hardship] Cảm ơn bạn đã kể với mình. Mọi thứ đã đến tay nhân viên (mã tiếp nhận { $reference }), bạn sẽ có trả lời chậm nhất là { $by }. Muốn nói thêm gì, bạn cứ nhắn ở đây nhé.
           *[other] Mọi thứ đã chuyển cho nhân viên rồi, mã tiếp nhận { $reference }. Bạn sẽ có trả lời chậm nhất là { $by }. Cần bổ sung gì thì cứ nhắn ở đây nhé.
        }
       *[neutral] { $case ->
            [hardship] Em cảm ơn anh/chị đã chia sẻ. Mọi thông tin đã đến tay nhân viên phụ trách (mã tiếp nhận { $reference }), anh/chị sẽ nhận được trả lời chậm nhất là { $by }. Muốn nói thêm điều gì, anh/chị cứ nhắn tại đây ạ.
           *[other] Mọi thông tin đã được chuyển đến nhân viên phụ trách, mã tiếp nhận { $reference }. Anh/chị sẽ nhận được trả lời chậm nhất là { $by }. Cần bổ sung gì, anh/chị cứ nhắn tại đây ạ.
        }
    }

utter_case_kept =
    { $formality ->
        [formal] Dạ, chúng tôi xin dừng các câu hỏi tại đây. Những điều quý khách đã chia sẻ được lưu với mã { $reference }; nhân viên sẽ trả lời chậm nhất là { $by }. Quý khách không cần làm gì thêm ạ.
        [casual] Mình dừng hỏi ở đây nhé. Những gì bạn đã kể được lưu với mã { $reference }; nhân viên sẽ trả lời chậm nhất là { $by }. Bạn không cần làm gì thêm đâu.
       *[neutral] Dạ, em xin dừng hỏi tại đây. Những gì anh/chị đã kể được lưu với mã { $reference }; nhân viên sẽ trả lời chậm nhất là { $by }. Anh/chị không cần làm gì thêm ạ.
    }

utter_case_known =
    { $formality ->
        [formal] Dạ, chúng tôi đã ghi thêm điều quý khách vừa nói vào yêu cầu đang xử lý, mã { $reference }. Nhân viên phụ trách sẽ đọc và trả lời chậm nhất là { $by }.
        [casual] Mình đã ghi thêm vào việc đang xử lý của bạn, mã { $reference }. Nhân viên phụ trách sẽ đọc và trả lời chậm nhất là { $by } nhé.
       *[neutral] Dạ, em đã ghi thêm vào việc đang xử lý của anh/chị, mã { $reference }. Nhân viên phụ trách sẽ đọc và trả lời chậm nhất là { $by } ạ.
    }

utter_crisis =
    { $formality ->
        [formal] Cảm ơn quý khách đã nói với chúng tôi. Không khoản vay nào quan trọng bằng quý khách.
            Ngay lúc này có người sẵn sàng lắng nghe quý khách. { $helpline }
            Chúng tôi cũng đã gọi nhân viên vào đây với quý khách (mã { $reference }). Lúc này có ai ở bên quý khách không ạ?
        [casual] Cảm ơn bạn đã nói với mình. Không khoản vay nào quan trọng bằng bạn cả.
            Ngay lúc này có người sẵn sàng lắng nghe bạn. { $helpline }
            Mình cũng đã gọi nhân viên vào đây với bạn (mã { $reference }). Lúc này có ai ở bên bạn không?
       *[neutral] Em cảm ơn anh/chị đã nói với em. Không khoản vay nào quan trọng bằng anh/chị cả.
            Ngay lúc này có người sẵn sàng lắng nghe anh/chị. { $helpline }
            Em cũng đã gọi nhân viên vào đây với anh/chị (mã { $reference }). Lúc này có ai ở bên anh/chị không ạ?
    }

utter_missed_payment =
    { $formality ->
        [formal] Cảm ơn quý khách đã cho biết. Lỡ một kỳ thì vẫn thu xếp lại được, cụ thể như sau:
            { $items }
            Nếu thời gian này có điều gì khó khăn, xin quý khách cứ cho chúng tôi biết ạ.
        [casual] Cảm ơn bạn đã cho mình biết. Lỡ một kỳ thì vẫn thu xếp lại được, thế này nhé:
            { $items }
            Nếu dạo này có gì khó khăn, bạn cứ nói với mình.
       *[neutral] Em cảm ơn anh/chị đã cho biết. Lỡ một kỳ thì vẫn thu xếp lại được ạ, cụ thể như sau:
            { $items }
            Nếu thời gian này có điều gì khó khăn, anh/chị cứ nói với em ạ.
    }

utter_cases =
    { $formality ->
        [formal] Xin gửi quý khách những yêu cầu chúng tôi đã tiếp nhận:
            { $items }
        [casual] Những việc bên mình đã ghi nhận của bạn:
            { $items }
       *[neutral] Những việc bên em đã ghi nhận của anh/chị:
            { $items }
    }

item_case =
    • { $reference } ({ $case ->
        [hardship] hỗ trợ lúc khó khăn
        [restructure] điều chỉnh lịch trả nợ
        [complaint] khiếu nại
        [dispute] kiểm tra số liệu
        [harassment] bị quấy rầy
        [fraud] nghi lừa đảo
        [crisis] cần hỗ trợ ngay
        [human] gặp nhân viên
        [failed] chuyển nhân viên hỗ trợ
        [down] sự cố hệ thống
       *[request] yêu cầu
    }): { $state ->
        [new] mới tiếp nhận; nhân viên trả lời chậm nhất là { $by }
        [waiting] đang chờ xử lý; nhân viên trả lời chậm nhất là { $by }
        [held] đang được xử lý; nhân viên trả lời chậm nhất là { $by }
        [with_borrower] đang chờ { $formality ->
            [formal] quý khách
            [casual] bạn
           *[neutral] anh/chị
        } trả lời
        [resolved] đã giải quyết
        [reopened] đang xem xét lại; nhân viên trả lời chậm nhất là { $by }
       *[closed] đã đóng
    }

utter_no_case =
    { $formality ->
        [formal] Trong cuộc trò chuyện này chưa có việc nào được chuyển đến nhân viên. Quý khách có muốn chúng tôi ghi nhận một yêu cầu mới không ạ?
        [casual] Trong cuộc trò chuyện này chưa có việc nào chuyển cho nhân viên cả. Bạn muốn mình ghi nhận một việc mới không?
       *[neutral] Trong cuộc trò chuyện này chưa có việc nào chuyển đến nhân viên ạ. Anh/chị có muốn em ghi nhận một việc mới không?
    }

utter_officer_joined =
    { $formality ->
        [formal] Nhân viên { $officer } của chúng tôi đã tham gia và đang đọc cuộc trò chuyện. Trợ lý số xin phép tạm dừng trả lời để quý khách trao đổi trực tiếp ạ.
        [casual] Nhân viên { $officer } đã vào và đang đọc tin nhắn ở đây. Trong lúc đó mình tạm im lặng nhé.
       *[neutral] Nhân viên { $officer } đã tham gia và đang đọc cuộc trò chuyện. Trong lúc này em xin tạm dừng trả lời ạ.
    }

utter_officer_away =
    { $formality ->
        [formal] Hiện nhân viên { $officer } chưa thể trả lời quý khách. Mọi điều quý khách đã viết đều được lưu đầy đủ; một nhân viên khác của chúng tôi sẽ tiếp nhận và trả lời chậm nhất là { $by }. Trong lúc chờ, trợ lý số xin tiếp tục hỗ trợ quý khách tại đây ạ.
        [casual] Lúc này nhân viên { $officer } chưa trả lời được. Những gì bạn viết vẫn được lưu đầy đủ; một nhân viên khác sẽ tiếp nhận và trả lời bạn chậm nhất là { $by }. Trong lúc chờ, mình (trợ lý số) lại trả lời bạn ở đây nhé.
       *[neutral] Dạ, hiện nhân viên { $officer } chưa trả lời được. Những gì anh/chị đã viết vẫn được lưu đầy đủ; một nhân viên khác bên em sẽ tiếp nhận và trả lời anh/chị chậm nhất là { $by }. Trong lúc chờ, em (trợ lý số) xin trả lời tiếp tại đây ạ.
    }

utter_officer_left =
    { $formality ->
        [formal] Nhân viên { $officer } đã chuyển lại cuộc trò chuyện, trợ lý số xin tiếp tục hỗ trợ quý khách. Yêu cầu của quý khách vẫn đang được xử lý.
        [casual] Nhân viên { $officer } đã giao lại cho mình, giờ mình (trợ lý số) trả lời bạn tiếp. Việc của bạn vẫn đang được xử lý nhé.
       *[neutral] Nhân viên { $officer } đã bàn giao lại, giờ em (trợ lý số) xin trả lời tiếp ạ. Việc của anh/chị vẫn đang được xử lý.
    }

utter_case_resolved =
    { $formality ->
        [formal] Về phía chúng tôi, yêu cầu mã { $reference } đã được giải quyết xong. Nếu còn điều gì chưa thoả đáng, xin quý khách cứ nhắn tại đây ạ.
        [casual] Việc mã { $reference } bên mình đã giải quyết xong. Còn gì chưa ổn thì bạn cứ nhắn ở đây nhé.
       *[neutral] Việc mã { $reference } bên em đã giải quyết xong ạ. Nếu còn điều gì chưa ổn, anh/chị cứ nhắn tại đây ạ.
    }

## Feedback

utter_ask_score =
    { $formality ->
        [formal] Kính mong quý khách cho biết mức độ hài lòng, từ 1 (chưa tốt) đến 5 (rất tốt).
        [casual] Bạn chấm điểm giúp mình nhé, từ 1 (chưa tốt) đến 5 (rất tốt).
       *[neutral] Anh/chị đánh giá giúp em từ 1 (chưa tốt) đến 5 (rất tốt) được không ạ?
    }

utter_ask_comment =
    { $score ->
        [1] { $formality ->
            [formal] Cảm ơn quý khách đã chấm { $score }/5 điểm; rất tiếc chúng tôi chưa làm quý khách hài lòng. Quý khách có thể cho biết thêm lý do không ạ? Nếu không, xin quý khách chỉ cần trả lời “không”.
            [casual] Cảm ơn bạn đã chấm { $score }/5 điểm, mình rất tiếc vì chưa làm bạn hài lòng. Bạn cho mình biết lý do nhé? Không muốn thì trả lời “không” cũng được.
           *[neutral] Em cảm ơn anh/chị đã chấm { $score }/5 điểm, em rất tiếc vì chưa làm anh/chị hài lòng. Anh/chị cho em biết lý do được không ạ? Trả lời “không” cũng được.
        }
        [2] { $formality ->
            [formal] Cảm ơn quý khách đã chấm { $score }/5 điểm; rất tiếc chúng tôi chưa làm quý khách hài lòng. Quý khách có thể cho biết thêm lý do không ạ? Nếu không, xin quý khách chỉ cần trả lời “không”.
            [casual] Cảm ơn bạn đã chấm { $score }/5 điểm, mình rất tiếc vì chưa làm bạn hài lòng. Bạn cho mình biết lý do nhé? Không muốn thì trả lời “không” cũng được.
           *[neutral] Em cảm ơn anh/chị đã chấm { $score }/5 điểm, em rất tiếc vì chưa làm anh/chị hài lòng. Anh/chị cho em biết lý do được không ạ? Trả lời “không” cũng được.
        }
       *[other] { $formality ->
            [formal] Cảm ơn quý khách đã chấm { $score }/5 điểm. Quý khách có thể cho biết thêm lý do không ạ? Nếu không, xin quý khách chỉ cần trả lời “không”.
            [casual] Cảm ơn bạn đã chấm { $score }/5 điểm. Bạn nói thêm vì sao nhé? Không muốn thì trả lời “không” cũng được.
           *[neutral] Em cảm ơn anh/chị đã chấm { $score }/5 điểm. Anh/chị cho em biết thêm lý do được không ạ? Trả lời “không” cũng được.
        }
    }

utter_score_not_read =
    { $formality ->
        [formal] Xin quý khách vui lòng chọn một số từ 1 đến 5 ạ.
        [casual] Bạn cho mình một con số từ 1 đến 5 nhé.
       *[neutral] Anh/chị cho em một con số từ 1 đến 5 ạ.
    }

utter_rating_saved =
    { $formality ->
        [formal] Trân trọng cảm ơn quý khách. Đánh giá này sẽ được nhân viên đọc để chúng tôi phục vụ tốt hơn.
        [casual] Cảm ơn bạn nhé. Bên mình có người đọc từng đánh giá để làm tốt hơn đấy.
       *[neutral] Em cảm ơn anh/chị. Đánh giá này có nhân viên đọc để bên em phục vụ tốt hơn ạ.
    }

utter_feedback_saved =
    { $formality ->
        [formal] Trân trọng cảm ơn góp ý của quý khách. Chúng tôi đã chuyển đến bộ phận phụ trách.
        [casual] Cảm ơn bạn đã góp ý nhé. Mình chuyển cho bộ phận phụ trách rồi.
       *[neutral] Em cảm ơn anh/chị đã góp ý. Em đã chuyển đến bộ phận phụ trách ạ.
    }

utter_praise_thanks =
    { $formality ->
        [formal] Chúng tôi rất vui khi nhận được lời khen của quý khách và sẽ chuyển đến những người phụ trách. Quý khách có thể cho chúng tôi một điểm đánh giá không ạ?
        [casual] Nghe bạn khen mình vui lắm, mình sẽ chuyển lời đến mọi người. Bạn chấm điểm giúp mình luôn nhé?
       *[neutral] Dạ, em rất vui và sẽ chuyển lời của anh/chị đến mọi người. Anh/chị chấm điểm giúp em được không ạ?
    }

utter_thumb_up =
    { $formality ->
        [formal] Xin cảm ơn quý khách.
        [casual] Cảm ơn bạn nhé!
       *[neutral] Em cảm ơn anh/chị ạ.
    }

utter_thumb_down =
    { $formality ->
        [formal] Rất tiếc câu trả lời vừa rồi chưa giúp được quý khách. Xin quý khách cho biết còn thiếu điều gì, hoặc gặp nhân viên để được hỗ trợ ạ.
        [casual] Tiếc là câu trả lời chưa giúp được bạn. Bạn thấy còn thiếu gì, hay để nhân viên giúp nhé?
       *[neutral] Em xin lỗi vì câu trả lời chưa giúp được anh/chị. Anh/chị thấy còn thiếu điều gì, hay muốn gặp nhân viên ạ?
    }

## The gate

utter_disclosure =
    { $formality ->
        [formal] Đây là trợ lý số của { $lender }, một chương trình máy tính chứ không phải người thật; quý khách có thể yêu cầu gặp nhân viên bất cứ lúc nào. Cuộc trò chuyện được lưu lại để giải đáp câu hỏi và để nhân viên tiếp tục hỗ trợ quý khách.
        [casual] Mình là trợ lý số của { $lender }, một chương trình máy tính chứ không phải người thật; lúc nào bạn cũng có thể yêu cầu gặp nhân viên. Cuộc trò chuyện được lưu lại để trả lời câu hỏi và để nhân viên hỗ trợ bạn tiếp.
       *[neutral] Em là trợ lý số của { $lender }, một chương trình máy tính chứ không phải người thật; anh/chị có thể yêu cầu gặp nhân viên bất cứ lúc nào. Cuộc trò chuyện được lưu lại để trả lời câu hỏi và để nhân viên tiếp tục hỗ trợ anh/chị.
    }

utter_masked =
    { $formality ->
        [formal] { $secret ->
            [password] Vì sự an toàn của quý khách, chúng tôi không lưu mật khẩu vừa gửi và không bao giờ hỏi mật khẩu. Nếu đã gửi ở nơi khác, xin quý khách vui lòng đổi mật khẩu ngay.
           *[card] Vì sự an toàn của quý khách, chúng tôi không lưu số thẻ vừa gửi và không bao giờ hỏi số thẻ. Nếu đã gửi ở nơi khác, xin quý khách vui lòng liên hệ ngân hàng để khoá hoặc đổi thẻ.
        }
        [casual] { $secret ->
            [password] Để an toàn cho bạn, mình không lưu mật khẩu bạn vừa gửi; bên mình không bao giờ hỏi mật khẩu. Nếu đã gửi ở nơi khác thì bạn đổi mật khẩu ngay nhé.
           *[card] Để an toàn cho bạn, mình không lưu số thẻ bạn vừa gửi; bên mình không bao giờ hỏi số thẻ. Nếu đã gửi ở nơi khác thì bạn nhờ ngân hàng khoá hoặc đổi thẻ nhé.
        }
       *[neutral] { $secret ->
            [password] Để an toàn cho anh/chị, em không lưu mật khẩu vừa gửi; bên em không bao giờ hỏi mật khẩu. Nếu đã gửi ở nơi khác, anh/chị nên đổi mật khẩu ngay ạ.
           *[card] Để an toàn cho anh/chị, em không lưu số thẻ vừa gửi; bên em không bao giờ hỏi số thẻ. Nếu đã gửi ở nơi khác, anh/chị nên nhờ ngân hàng khoá hoặc đổi thẻ ạ.
        }
    }

utter_too_long =
    { $formality ->
        [formal] Tin nhắn quá dài nên chưa được lưu. Xin quý khách vui lòng viết tối đa { $limit } ký tự, hoặc chia thành nhiều phần.
        [casual] Tin nhắn dài quá nên chưa được lưu. Bạn viết tối đa { $limit } ký tự, hoặc chia thành nhiều phần nhé.
       *[neutral] Tin nhắn quá dài nên chưa được lưu ạ. Anh/chị viết tối đa { $limit } ký tự, hoặc chia thành nhiều phần giúp em.
    }

utter_empty =
    { $formality ->
        [formal] Tin nhắn chưa có nội dung. Xin quý khách vui lòng nhập lại ạ.
        [casual] Tin nhắn trống rồi, bạn viết gì đó nhé.
       *[neutral] Tin nhắn chưa có nội dung ạ, anh/chị viết lại giúp em.
    }

utter_too_fast =
    { $formality ->
        [formal] Chúng tôi nhận được nhiều tin nhắn cùng lúc. Xin quý khách vui lòng đợi một chút rồi gửi lại ạ.
        [casual] Nhiều tin đến cùng lúc quá. Bạn đợi một chút rồi gửi lại nhé.
       *[neutral] Em nhận được nhiều tin cùng lúc ạ. Anh/chị đợi một chút rồi gửi lại giúp em.
    }

utter_attachment =
    { $formality ->
        [formal] Hiện chúng tôi chưa đọc được hình ảnh, tin thoại và tệp tại đây. Xin quý khách vui lòng viết nội dung, hoặc mang đến cho nhân viên ạ.
        [casual] Ở đây mình chưa xem được hình, tin thoại hay tệp. Bạn gõ ra giúp mình, hoặc mang đến cho nhân viên nhé.
       *[neutral] Ở đây em chưa đọc được hình ảnh, tin thoại và tệp ạ. Anh/chị viết ra giúp em, hoặc mang đến cho nhân viên.
    }

utter_delayed =
    { $formality ->
        [formal] Xin lỗi vì đã để quý khách đợi. Tin nhắn của quý khách vẫn được giữ và sẽ được trả lời trong giây lát.
        [casual] Xin lỗi vì để bạn đợi nhé. Tin nhắn của bạn vẫn còn đây, lát nữa mình trả lời ngay.
       *[neutral] Em xin lỗi vì để anh/chị đợi. Tin nhắn của anh/chị vẫn được giữ, em sẽ trả lời trong giây lát ạ.
    }

## Pieces around a core

opener-answer-1 =
    { $formality ->
        [formal] Dạ, chúng tôi xin xem ngay giúp quý khách.
        [casual] Có ngay, để mình xem cho bạn.
       *[neutral] Dạ, để em xem giúp anh/chị ngay.
    }

opener-answer-2 =
    { $formality ->
        [formal] Cảm ơn quý khách đã tin tưởng hỏi chúng tôi.
        [casual] Cảm ơn bạn đã hỏi mình.
       *[neutral] Em cảm ơn anh/chị đã hỏi.
    }

opener-answer-3 =
    { $formality ->
        [formal] Dạ, những việc như thế này quý khách cứ hỏi chúng tôi ạ.
        [casual] Mấy việc này bạn cứ hỏi mình thoải mái.
       *[neutral] Dạ, những việc thế này anh/chị cứ hỏi em ạ.
    }

lead-answer-1 =
    { $formality ->
        [formal] Theo thông tin chúng tôi hiện có thì như sau.
        [casual] Theo thông tin mình đang có thì thế này.
       *[neutral] Theo thông tin bên em đang có thì thế này.
    }

lead-answer-2 =
    { $formality ->
        [formal] Chúng tôi xin phép thưa rõ với quý khách.
        [casual] Mình nói để bạn tiện xem.
       *[neutral] Em xin nói rõ để anh/chị tiện xem.
    }

closer-answer-1 =
    { $formality ->
        [formal] Nếu còn điều gì băn khoăn, xin quý khách cứ hỏi chúng tôi ạ.
        [casual] Còn gì băn khoăn thì cứ hỏi mình nhé.
       *[neutral] Còn điều gì băn khoăn, anh/chị cứ hỏi em ạ.
    }

closer-answer-2 =
    { $formality ->
        [formal] Xin quý khách cứ thong thả, chúng tôi luôn ở đây khi quý khách cần.
        [casual] Bạn cứ từ từ xem, mình vẫn ở đây.
       *[neutral] Anh/chị cứ thong thả, em vẫn ở đây ạ.
    }

closer-answer-3 =
    { $formality ->
        [formal] Rất hân hạnh được đồng hành cùng quý khách.
        [casual] Được giúp bạn là mình vui rồi.
       *[neutral] Em rất vui được đồng hành cùng anh/chị ạ.
    }

lead-task-1 =
    { $formality ->
        [formal] Chúng tôi xin phép thưa thêm với quý khách một chút.
        [casual] Cho mình nói thêm một chút.
       *[neutral] Em xin phép thưa thêm một chút ạ.
    }

lead-task-2 =
    { $formality ->
        [formal] Để hỗ trợ được chu đáo, chúng tôi xin làm phiền quý khách đôi chút.
        [casual] Phiền bạn một tí thôi nhé.
       *[neutral] Em xin phiền anh/chị một chút để hỗ trợ cho đúng ạ.
    }

## Units

unit-working-days = { $count } ngày làm việc

## The web page

page-title = { $lender } – Trò chuyện

page-heading = Trợ lý { $lender }

page-welcome = Đây là trợ lý số của { $lender }, một chương trình máy tính. Mời đặt câu hỏi về khoản vay bằng bất kỳ ngôn ngữ nào trong danh sách; lúc nào cũng có thể gặp nhân viên.

page-input = Tin nhắn của quý khách

page-placeholder = Nhập tin nhắn…

page-send = Gửi

page-typing = Trợ lý đang soạn tin…

page-connecting = Đang kết nối…

page-offline = Mất kết nối. Tin nhắn sẽ được gửi ngay khi có kết nối lại.

page-online = Đã kết nối lại.

page-not-sent = Chưa gửi được

page-retry = Thử lại

page-you = Quý khách

page-assistant = Trợ lý

page-officer = Nhân viên { $officer }

page-language = Ngôn ngữ

page-unlink = Quên tôi là ai ở đây
page-unlink-confirm = Sau đó cuộc trò chuyện này sẽ không nhận ra bạn cho đến khi bạn nhập mã mới. Tiếp tục?
page-new = Cuộc trò chuyện mới

page-new-confirm = Cuộc trò chuyện này sẽ không còn hiện trên trang; nhân viên vẫn lưu giữ. Bắt đầu cuộc trò chuyện mới?

page-thumbs = Câu trả lời này có hữu ích không?

page-thumb-up = Có, hữu ích

page-thumb-down = Không hữu ích

page-thumbed = Cảm ơn, đã ghi nhận.

page-stars = Đánh giá

page-star = { $count } trên 5 sao

page-latest = Tin mới nhất

page-skip = Chuyển đến ô nhập tin nhắn

page-error = Đã có lỗi xảy ra. Vui lòng thử lại sau giây lát.

page-log = Cuộc trò chuyện

## Buttons

button-products = Các khoản vay

button-rates = Lãi suất

button-calculate = Tính trả góp

button-my_loan = Khoản vay của tôi

button-next_payment = Kỳ trả nợ tới

button-human = Gặp nhân viên
button-send_mail = Gửi mã qua email
button-send_sms = Gửi mã qua SMS
button-share_number = Chia sẻ số điện thoại của tôi

button-hardship = Đang gặp khó khăn

button-relief = Điều chỉnh lịch trả nợ

button-plan = Lịch trả nợ

button-apply = Cách đăng ký vay

button-documents = Giấy tờ cần có

button-say_yes = Có

button-say_no = Không

button-stop = Dừng lại

button-more_formal = Trang trọng hơn

button-more_casual = Thân mật hơn

button-shorter = Ngắn gọn hơn

button-score_1 = 1 ★

button-score_2 = 2 ★

button-score_3 = 3 ★

button-score_4 = 4 ★

button-score_5 = 5 ★

button-complain = Gửi khiếu nại
button-no_reminders = Không nhắc nữa

## Plans to look at

plan-quote = Lịch trả nợ: { $name }, { $amount } trong { $term }
plan-loan = Lịch trả nợ khoản vay { $number } ({ $name })
plan-statement = Sao kê khoản vay { $number } ({ $name })
plan-change = Khoản vay { $number } ({ $name }): lịch trả nợ trước và sau khi đổi
plan-sum = { $count } kỳ, kỳ đầu trả { $payment }; tổng cộng { $total }, trong đó tiền lãi { $interest }.
plan-sum-change = Trước: { $count_before } kỳ, tổng cộng { $before }. Sau: { $count } kỳ, tổng cộng { $total }.
plan-number = Kỳ
plan-due = Ngày đến hạn
plan-payment = Số tiền trả
plan-principal = Gốc
plan-interest = Lãi
plan-overdue = Phần quá hạn
plan-balance = Dư nợ
plan-total = Tổng
plan-currency = Tiền tệ
plan-each = Số tiền trả mỗi kỳ
plan-year = Số tiền trả mỗi năm
plan-left = Dư nợ gốc còn lại
plan-before = Trước khi đổi
plan-now = Lịch mới
plan-in = Mọi số tiền tính bằng { $currency }.
plan-example = Kết quả chỉ để tham khảo, chưa phải là cam kết cho vay.
plan-made = Tính đến ngày { $as_of }.
plan-rate = Lãi suất một năm
plan-apr = Tỷ lệ chi phí hằng năm (APR)
plan-fee = Phí hồ sơ
plan-owed = Dư nợ gốc
plan-arrears = Phần đã đến hạn chưa trả
plan-payoff = Tất toán hôm nay, đã gồm lãi
plan-borrower = Người vay
plan-source = Theo sổ khoản vay của { $lender }, tính đến ngày { $as_of }. Bản sao kê này chưa được xác nhận; bản có xác nhận do nhân viên chuẩn bị.
plan-page = Trang { $page }/{ $pages }
plan-table = Xem tất cả các kỳ
plan-save = Lưu dạng { $form }
