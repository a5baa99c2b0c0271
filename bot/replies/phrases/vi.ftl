# Ready phrases of an officer's, Vietnamese. The contract is phrases.yml.
# A person speaks. Vietnamese marks no sex in these pairs, so $speaker is not used; a colleague is "đồng nghiệp", never "anh ấy" or "chị ấy".
# Address, formal: the borrower is "quý khách", the officer "tôi", the lender "chúng tôi"; a light "ạ", no "Dạ".
# Address, neutral: the borrower is "anh/chị", the officer "em", the lender "bên em". "Em" is here the word of whoever serves, at any age;
#   "tôi" to a borrower who may be older would sound like an authority speaking.
# Address, casual: the borrower is "bạn", the officer "mình", the lender "bên mình"; "nhé" (at home in North and South).
# Where $name stands ("anh Nam"), no other word for the borrower follows, so that two forms of address never meet.
# A deadline stands after "chậm nhất là", a date after "ngày". "Đến hết ngày" includes the day, "trước ngày" leaves it out.

## Greet

phrase_greet =
    { $formality ->
        [formal] Kính chào quý khách. Tôi là { $officer }, nhân viên của { $lender }. Từ bây giờ, tôi xin trực tiếp phụ trách việc của quý khách.
        [casual] Chào bạn, mình là { $officer }, nhân viên của { $lender }, người thật bạn nhé. Từ giờ mình trực tiếp theo việc này cùng bạn.
       *[neutral] Chào anh/chị, em là { $officer }, nhân viên của { $lender }. Từ bây giờ em trực tiếp phụ trách việc của anh/chị ạ.
    }

phrase_greet_name =
    { $formality ->
        [formal] Kính chào { $name }. Tôi là { $officer }, nhân viên của { $lender }. Từ bây giờ, tôi xin trực tiếp phụ trách việc này.
        [casual] Chào { $name }, mình là { $officer }, nhân viên của { $lender }, người thật đang nhắn đây. Từ giờ mình trực tiếp theo việc này nhé.
       *[neutral] Chào { $name }, em là { $officer }, nhân viên của { $lender }. Từ bây giờ em trực tiếp phụ trách việc này ạ.
    }

phrase_greet_again =
    { $formality ->
        [formal] Kính chào quý khách, tôi là { $officer }, xin tiếp tục trao đổi với quý khách. Cảm ơn quý khách đã nhắn tin.
        [casual] Chào bạn, lại là mình, { $officer } đây. Cảm ơn bạn đã nhắn nhé.
       *[neutral] Chào anh/chị, vẫn là em, { $officer } ạ. Em cảm ơn anh/chị đã nhắn tin.
    }

phrase_read_everything =
    { $formality ->
        [formal] Tôi đã đọc kỹ tất cả những gì quý khách viết. Quý khách không cần kể lại nữa ạ.
        [casual] Những gì bạn viết mình đọc hết rồi, bạn không cần kể lại đâu.
       *[neutral] Em đã đọc hết những gì anh/chị viết, anh/chị không cần kể lại nữa ạ.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Cảm ơn quý khách đã thật lòng chia sẻ với tôi. Tôi hiểu nói ra những điều này không hề dễ dàng.
        [casual] Cảm ơn bạn đã kể thật với mình. Mình biết nói ra không dễ chút nào.
       *[neutral] Em cảm ơn anh/chị đã thật lòng chia sẻ với em. Em biết nói ra những chuyện này không hề dễ.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Tôi xin thành thật chia sẻ với những gì quý khách đang phải trải qua.
        [casual] Biết bạn đang phải trải qua chuyện này, mình buồn lắm.
       *[neutral] Em rất buồn khi biết anh/chị đang phải trải qua chuyện này.
    }

phrase_take_time =
    { $formality ->
        [formal] Xin quý khách cứ thong thả, khi nào thuận tiện thì nhắn cho tôi. Tôi sẽ đọc ạ.
        [casual] Bạn cứ từ từ, lúc nào tiện thì nhắn, mình sẽ đọc nhé.
       *[neutral] Anh/chị cứ thong thả, lúc nào tiện thì nhắn cho em, em sẽ đọc ạ.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Tôi rất lo cho quý khách, lúc này không gì quan trọng bằng quý khách. Quý khách có đang được an toàn không ạ? Ngay lúc này có người sẵn sàng giúp quý khách:
            { $helpline }
        [casual]
            Mình rất lo cho bạn, lúc này không gì quan trọng bằng bạn cả. Bạn có đang an toàn không? Ngay bây giờ có người sẵn sàng giúp bạn:
            { $helpline }
       *[neutral]
            Em rất lo cho anh/chị, lúc này không gì quan trọng bằng anh/chị cả. Anh/chị có đang an toàn không ạ? Ngay lúc này có người sẵn sàng giúp anh/chị:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Xin quý khách cho biết tình hình này bắt đầu từ khoảng khi nào ạ? Quý khách nói áng chừng là đủ.
        [casual] Chuyện này bắt đầu từ khoảng khi nào vậy bạn? Áng chừng thôi cũng được.
       *[neutral] Chuyện này bắt đầu từ khoảng khi nào ạ? Anh/chị nói áng chừng thôi cũng được.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Xin hỏi mỗi tháng quý khách có thể trả khoảng bao nhiêu mà vẫn lo đủ tiền ăn, tiền nhà và thuốc men ạ? Số tiền nhỏ cũng được, hiện nay chưa trả được cũng không sao.
        [casual] Mỗi tháng bạn trả được khoảng bao nhiêu mà vẫn đủ tiền ăn, tiền nhà, thuốc men? Ít cũng được, lúc này chưa trả được cũng không sao đâu.
       *[neutral] Mỗi tháng anh/chị trả được khoảng bao nhiêu mà vẫn đủ tiền ăn, tiền nhà và thuốc men ạ? Ít cũng được, lúc này chưa trả được cũng không sao.
    }

phrase_ask_document =
    { $formality ->
        [formal] Xin quý khách vui lòng gửi cho chúng tôi { $document ->
            [income] giấy tờ về thu nhập hiện nay, chẳng hạn phiếu lương
            [jobloss] giấy tờ về việc thôi việc, chẳng hạn quyết định thôi việc
            [illness] giấy tờ của bác sĩ hoặc bệnh viện
            [account] sao kê tài khoản ngân hàng ba tháng gần nhất
           *[identity] một giấy tờ có họ tên và ảnh của quý khách
        }. Quý khách có thể gửi ảnh chụp hoặc tệp PDF ngay tại đây, hoặc mang bản sao đến hay gửi qua bưu điện. Nếu không có, xin quý khách cho biết để chúng tôi cùng tìm cách khác ạ.
        [casual] Bạn gửi giúp mình { $document ->
            [income] giấy tờ gì đó về thu nhập bây giờ, như phiếu lương,
            [jobloss] giấy cho biết bạn đã nghỉ việc
            [illness] giấy của bác sĩ hoặc bệnh viện
            [account] sao kê tài khoản ngân hàng ba tháng gần đây
           *[identity] giấy tờ nào có tên và ảnh của bạn
        } được không? Bạn chụp ảnh hay gửi tệp PDF ngay ở đây là được, mang bản sao tới hay gửi bưu điện cũng được. Nếu không có thì bạn cứ nói, mình cùng tìm cách khác nhé.
       *[neutral] Anh/chị gửi giúp em { $document ->
            [income] giấy tờ về thu nhập hiện nay, như phiếu lương,
            [jobloss] giấy tờ về việc nghỉ việc, như quyết định thôi việc,
            [illness] giấy của bác sĩ hoặc bệnh viện
            [account] sao kê tài khoản ngân hàng ba tháng gần nhất
           *[identity] một giấy tờ có họ tên và ảnh của anh/chị
        } được không ạ? Anh/chị gửi ảnh chụp hoặc tệp PDF ngay tại đây, hoặc mang bản sao đến hay gửi qua bưu điện đều được. Nếu không có, anh/chị cho em biết để em tìm cách khác ạ.
    }

phrase_ask_call =
    { $formality ->
        [formal] Tôi xin phép gọi điện cho quý khách được không ạ? Nếu được, xin quý khách cho biết số điện thoại và giờ thuận tiện. Nếu quý khách muốn nhắn tin hơn, tôi xin tiếp tục trao đổi tại đây.
        [casual] Mình gọi cho bạn được không? Nếu được, bạn cho mình xin số và giờ nào tiện. Còn nếu bạn thích nhắn tin hơn thì cứ nói chuyện tiếp ở đây nhé.
       *[neutral] Em gọi điện cho anh/chị được không ạ? Nếu được, anh/chị cho em xin số điện thoại và giờ nào tiện. Nếu anh/chị muốn nhắn tin hơn, em trao đổi tiếp ở đây cũng được ạ.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Tôi hiểu đã đúng ý quý khách chưa ạ? Nếu có điều gì tôi hiểu chưa đúng, xin quý khách cho tôi biết.
        [casual] Mình hiểu đúng ý bạn chưa? Chỗ nào mình hiểu chưa đúng thì bạn cứ nói nhé.
       *[neutral] Em hiểu đúng ý anh/chị chưa ạ? Chỗ nào em hiểu chưa đúng, anh/chị cứ nói em biết.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Một phương án có thể xem xét là kéo dài thời hạn vay thêm { $months }. Khi đó, mỗi tháng quý khách trả { $instalment }; tính cả thời hạn vay, tiền lãi tăng thêm { $more }.
        [casual] Một cách là kéo dài khoản vay thêm { $months }. Khi đó mỗi tháng bạn góp { $instalment }; tính cả thời gian vay thì tiền lãi nhiều hơn { $more }.
       *[neutral] Một cách là kéo dài thời hạn vay thêm { $months }. Khi đó mỗi tháng anh/chị trả { $instalment }; tính cả thời hạn vay, tiền lãi tăng thêm { $more } ạ.
    }

phrase_option_pause =
    { $formality ->
        [formal] Một phương án có thể xem xét là tạm hoãn: trong { $months }, quý khách không phải trả kỳ nào. { $interest ->
            [runs] Trong thời gian đó, tiền lãi vẫn được tính.
           *[stops] Trong thời gian đó, chúng tôi không tính lãi.
        } Kỳ trả góp tiếp theo khi đó đến hạn ngày { $due }.
        [casual] Một cách là tạm hoãn: trong { $months } bạn không phải góp kỳ nào. { $interest ->
            [runs] Trong lúc đó tiền lãi vẫn tính.
           *[stops] Trong lúc đó bên mình không tính lãi.
        } Sau đó, kỳ góp tiếp theo đến hạn ngày { $due }.
       *[neutral] Một cách là tạm hoãn: trong { $months }, anh/chị không phải trả kỳ nào. { $interest ->
            [runs] Trong thời gian đó tiền lãi vẫn được tính ạ.
           *[stops] Trong thời gian đó bên em không tính lãi ạ.
        } Sau đó, kỳ trả góp tiếp theo đến hạn ngày { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Một phương án có thể xem xét là giảm tiền trả góp trong một thời gian: { $reduced } mỗi tháng trong { $months }. Sau đó, mỗi tháng quý khách trả { $later }.
        [casual] Một cách là góp ít lại một thời gian: { $reduced } mỗi tháng trong { $months }. Sau đó thì mỗi tháng { $later }.
       *[neutral] Một cách là giảm tiền trả góp trong một thời gian: { $reduced } mỗi tháng trong { $months }. Sau đó, mỗi tháng anh/chị trả { $later } ạ.
    }

phrase_option_spread =
    { $formality ->
        [formal] Một phương án có thể xem xét là chia phần đã đến hạn chưa trả { $overdue } ra trả dần trong { $months }. Khi đó, mỗi tháng quý khách trả thêm { $monthly } ngoài tiền trả góp thông thường.
        [casual] Một cách là chia phần đã đến hạn chưa góp { $overdue } ra góp dần trong { $months }. Vậy thì mỗi tháng bạn góp thêm { $monthly } ngoài tiền góp như cũ.
       *[neutral] Một cách là chia phần đã đến hạn chưa trả { $overdue } ra trả dần trong { $months }. Khi đó mỗi tháng anh/chị trả thêm { $monthly } ngoài tiền trả góp như cũ ạ.
    }

phrase_option_waive =
    { $formality ->
        [formal] Quý khách không phải trả khoản phí { $amount } ạ.
        [casual] Khoản phí { $amount } bạn không phải trả nhé.
       *[neutral] Khoản phí { $amount } anh/chị không phải trả ạ.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Trước ngày { $day }, quý khách không phải trả khoản nào ạ.
        [casual] Trước ngày { $day } bạn không phải trả gì cả nhé.
       *[neutral] Trước ngày { $day }, anh/chị không phải trả gì ạ.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Quý khách không cần quyết định ngay hôm nay. Xin quý khách cứ cân nhắc và bàn với người mình tin tưởng. Đề xuất này được giữ đến hết ngày { $day }, và trong lúc quý khách cân nhắc, mọi việc sẽ không xấu đi.
        [casual] Bạn không cần quyết định hôm nay đâu. Cứ thong thả suy nghĩ, bàn với người bạn tin tưởng. Đề xuất này giữ đến hết ngày { $day }, trong lúc bạn suy nghĩ thì không có gì xấu đi cả.
       *[neutral] Anh/chị không cần quyết định ngay hôm nay ạ. Anh/chị cứ suy nghĩ và bàn với người mình tin tưởng. Đề xuất này được giữ đến hết ngày { $day }, trong lúc anh/chị suy nghĩ, mọi việc sẽ không xấu đi.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Như vậy là đã thống nhất, cảm ơn quý khách. Quý khách sẽ nhận được văn bản chậm nhất là ngày { $day }. Từ nay đến lúc đó, quý khách không cần làm gì thêm ạ.
        [casual] Vậy là thống nhất rồi nhé, cảm ơn bạn. Chậm nhất là ngày { $day } bạn sẽ có văn bản, từ giờ tới lúc đó bạn không cần làm gì thêm đâu.
       *[neutral] Vậy là đã thống nhất, em cảm ơn anh/chị. Anh/chị sẽ nhận được văn bản chậm nhất là ngày { $day }. Từ giờ đến lúc đó anh/chị không cần làm gì thêm ạ.
    }

phrase_next_payment =
    { $formality ->
        [formal] Kỳ trả góp tiếp theo của quý khách là { $payment }, đến hạn ngày { $due }. Nếu thấy khó thu xếp, xin quý khách nhắn cho tôi trước ngày đó ạ.
        [casual] Kỳ góp tới của bạn là { $payment }, đến hạn ngày { $due }. Nếu thấy khó xoay thì bạn cứ nhắn mình trước ngày đó nhé.
       *[neutral] Kỳ trả góp tiếp theo của anh/chị là { $payment }, đến hạn ngày { $due }. Nếu thấy khó thu xếp, anh/chị nhắn cho em trước ngày đó ạ.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Tôi sẽ xem xét và trả lời quý khách tại đây, chậm nhất là { $by }.
        [casual] Mình sẽ xem và trả lời bạn ở đây, chậm nhất là { $by } nhé.
       *[neutral] Em sẽ xem và trả lời anh/chị tại đây, chậm nhất là { $by } ạ.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Việc này tôi xin hỏi thêm một đồng nghiệp nắm rõ hơn tôi. Tôi sẽ trả lời quý khách chậm nhất là { $by }, và quý khách không cần trình bày lại.
        [casual] Việc này mình hỏi thêm một đồng nghiệp rành hơn mình đã nhé. Chậm nhất là { $by } mình sẽ nhắn lại cho bạn, bạn không cần kể lại đâu.
       *[neutral] Việc này em xin hỏi thêm một đồng nghiệp nắm rõ hơn em. Em sẽ trả lời anh/chị chậm nhất là { $by }, và anh/chị không cần kể lại ạ.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Khiếu nại của quý khách đang được xem xét. Quý khách sẽ nhận được văn bản trả lời của chúng tôi chậm nhất là ngày { $answer }.
        [casual] Bên mình đang xem xét khiếu nại của bạn. Bạn sẽ nhận được trả lời bằng văn bản chậm nhất là ngày { $answer } nhé.
       *[neutral] Khiếu nại của anh/chị đang được xem xét. Anh/chị sẽ nhận được trả lời bằng văn bản của bên em chậm nhất là ngày { $answer } ạ.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Tôi thành thật xin lỗi vì đã để quý khách phải chờ.
        [casual] Mình xin lỗi vì để bạn phải chờ.
       *[neutral] Em xin lỗi vì đã để anh/chị phải chờ ạ.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Chúng tôi đã làm sai, tôi thành thật xin lỗi quý khách. Chúng tôi sẽ sửa lại cho đúng.
        [casual] Bên mình làm sai rồi, mình xin lỗi bạn. Bên mình sẽ sửa lại cho đúng.
       *[neutral] Bên em đã làm sai, em xin lỗi anh/chị. Bên em sẽ sửa lại cho đúng ạ.
    }

phrase_refund =
    { $formality ->
        [formal] Quý khách sẽ nhận lại { $amount } chậm nhất là ngày { $day }. Quý khách không cần làm thủ tục gì ạ.
        [casual] Bạn sẽ nhận lại { $amount } chậm nhất là ngày { $day }. Bạn không cần làm gì thêm đâu.
       *[neutral] Anh/chị sẽ nhận lại { $amount } chậm nhất là ngày { $day }. Anh/chị không cần làm gì thêm ạ.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Tôi đã xem xét kỹ và xin lỗi quý khách, việc này chúng tôi không làm được. Tôi xin cùng quý khách tìm xem còn cách nào khác.
        [casual] Mình đã xem kỹ rồi, xin lỗi bạn, việc này bên mình không làm được. Giờ mình cùng bạn xem có cách nào khác nhé.
       *[neutral] Em đã xem kỹ rồi, em xin lỗi anh/chị, việc này bên em không làm được. Em cùng anh/chị xem có cách nào khác ạ.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Quý khách còn điều gì lo lắng, hay còn việc gì tôi giúp được không ạ?
        [casual] Bạn còn chuyện gì lo nghĩ, hay cần mình giúp gì nữa không?
       *[neutral] Anh/chị còn chuyện gì lo nghĩ, hay cần em giúp gì nữa không ạ?
    }

phrase_goodbye =
    { $formality ->
        [formal] Cảm ơn quý khách đã trò chuyện cùng tôi. Kính chúc quý khách mọi điều tốt lành. Quý khách có thể nhắn tại đây bất cứ lúc nào ạ.
        [casual] Cảm ơn bạn đã trò chuyện với mình, chúc bạn mọi điều tốt lành. Lúc nào cần thì bạn cứ nhắn ở đây nhé.
       *[neutral] Em cảm ơn anh/chị đã trò chuyện cùng em, chúc anh/chị mọi điều tốt lành. Lúc nào cần, anh/chị cứ nhắn tại đây ạ.
    }
