# Kalimat siap pakai untuk petugas, bahasa Indonesia. Kontraknya phrases.yml.
# Yang berbicara adalah manusia: petugas menyebut diri "saya" (casual: "aku", supaya setara dengan "kamu"), pemberi pinjaman "kami". Tidak ada bentuk yang menandai jenis kelamin; $speaker tidak dipakai.
# Sapaan, formal: "Anda" dengan tutur yang sangat santun (mohon, berkenan, perkenankan).
# Sapaan, neutral: "Anda" seperlunya atau tanpa kata ganti, sopan dan lugas.
# Sapaan, casual: "kamu", ringan dan tenang (ya, aja, nggak), tanpa bahasa gaul; tentang kesulitan, keselamatan dan penolakan "tidak", bukan "nggak".
# $name sudah lengkap (Pak Budi, Bu Siti, Kak Rina): tidak ditambah apa pun, dan kalimat sesudahnya tidak memakai "Anda" atau "kamu".
# Salam tidak menyebut pagi, siang, sore, karena jamnya tidak diketahui. Batas waktu: "paling lambat"; sampai dan termasuk: "sampai dengan".
# Dihindari: menunggak, tunggakan, kasus, hanya atau cuma di dekat uang.

## Greet

phrase_greet =
    { $formality ->
        [formal] Salam hormat. Perkenalkan, saya { $officer }, petugas di { $lender }. Mulai sekarang urusan Anda saya tangani secara langsung.
        [casual] Halo, aku { $officer } dari { $lender }, orang sungguhan. Mulai sekarang aku yang bantu kamu mengurus ini, ya.
       *[neutral] Halo, nama saya { $officer }, petugas di { $lender }. Mulai sekarang saya yang membantu mengurus hal ini.
    }

phrase_greet_name =
    { $formality ->
        [formal] Salam hormat, { $name }. Perkenalkan, saya { $officer }, petugas di { $lender }. Mulai sekarang urusan ini saya tangani secara langsung.
        [casual] Halo { $name }, aku { $officer } dari { $lender }, orang sungguhan. Mulai sekarang aku yang bantu mengurus ini, ya.
       *[neutral] Halo { $name }, nama saya { $officer }, petugas di { $lender }. Mulai sekarang saya yang membantu mengurus hal ini.
    }

phrase_greet_again =
    { $formality ->
        [formal] Salam hormat, ini { $officer } kembali. Terima kasih telah menulis kepada kami.
        [casual] Halo, ini { $officer } lagi. Makasih sudah chat.
       *[neutral] Halo, ini { $officer } lagi. Terima kasih sudah menulis.
    }

phrase_read_everything =
    { $formality ->
        [formal] Semua yang Anda tulis telah saya baca dengan saksama. Anda tidak perlu menceritakannya sekali lagi.
        [casual] Semua yang kamu tulis sudah aku baca, jadi kamu nggak perlu cerita dari awal lagi.
       *[neutral] Semua yang Anda tulis sudah saya baca. Tidak perlu diceritakan dari awal lagi.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Terima kasih telah berkenan menceritakan hal ini kepada saya dengan begitu terbuka. Saya memahami bahwa hal itu tidak mudah.
        [casual] Makasih sudah cerita seterbuka ini ke aku. Aku tahu itu tidak mudah.
       *[neutral] Terima kasih sudah menceritakan ini dengan terbuka kepada saya. Saya tahu itu tidak mudah.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Saya sungguh turut prihatin atas keadaan yang sedang Anda hadapi.
        [casual] Aku ikut sedih dengan keadaan yang sedang kamu hadapi.
       *[neutral] Saya turut prihatin atas keadaan yang sedang Anda hadapi.
    }

phrase_take_time =
    { $formality ->
        [formal] Silakan mengambil waktu sebanyak yang Anda perlukan, dan menulis kapan pun Anda berkenan. Tulisan Anda akan saya baca.
        [casual] Tidak usah buru-buru. Tulis aja kapan pun kamu sempat, nanti aku baca.
       *[neutral] Silakan ambil waktu sebanyak yang diperlukan. Tulis kapan saja Anda sempat, dan akan saya baca.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Saya mengkhawatirkan Anda, dan saat ini tidak ada hal lain yang lebih penting. Apakah Anda dalam keadaan aman sekarang? Mereka yang dapat segera menolong:
            { $helpline }
        [casual]
            Aku khawatir sama kamu, dan sekarang tidak ada hal lain yang lebih penting. Kamu aman sekarang? Mereka yang bisa langsung menolong:
            { $helpline }
       *[neutral]
            Saya khawatir dengan Anda, dan sekarang tidak ada hal lain yang lebih penting. Apakah Anda aman saat ini? Mereka yang bisa segera menolong:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Bolehkah saya tahu sejak kapan keadaannya demikian? Perkiraan saja sudah cukup.
        [casual] Sudah sejak kapan keadaannya begini? Kira-kira aja nggak apa-apa.
       *[neutral] Sejak kapan keadaannya seperti ini? Perkiraan saja sudah cukup.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Bolehkah saya tahu berapa yang dapat Anda bayar setiap bulan tanpa mengurangi keperluan makan, tempat tinggal, dan obat? Jumlah yang kecil tidak mengapa; apabila untuk saat ini belum ada, itu pun tidak mengapa.
        [casual] Kira-kira berapa yang bisa kamu bayar per bulan tanpa mengurangi uang makan, tempat tinggal, dan obat? Sedikit tidak apa-apa, belum ada pun tidak apa-apa.
       *[neutral] Kira-kira berapa yang bisa Anda bayar per bulan tanpa mengurangi kebutuhan makan, tempat tinggal, dan obat? Jumlah kecil tidak apa-apa, dan kalau untuk sekarang belum ada, juga tidak apa-apa.
    }

phrase_ask_document =
    { $formality ->
        [formal] Berkenankah Anda menyampaikan kepada kami { $document ->
            [income] bukti penghasilan Anda saat ini, misalnya slip gaji
            [jobloss] surat keterangan bahwa hubungan kerja Anda telah berakhir
            [illness] surat keterangan dari dokter atau rumah sakit
            [account] rekening koran tiga bulan terakhir
           *[identity] dokumen identitas yang memuat nama dan foto Anda
        }? Foto atau PDF dapat dikirim langsung di percakapan ini; salinannya dapat pula diantar atau dikirim lewat pos. Apabila tidak ada, mohon beri tahu saya, dan kita cari jalan lain.
        [casual] Boleh minta { $document ->
            [income] bukti penghasilanmu sekarang, misalnya slip gaji
            [jobloss] surat keterangan berhenti kerja
            [illness] surat dari dokter atau rumah sakit
            [account] mutasi rekening tiga bulan terakhir
           *[identity] kartu identitas yang ada nama dan fotomu
        }? Foto atau PDF bisa dikirim langsung di chat ini, atau fotokopinya diantar atau lewat pos. Kalau nggak ada, bilang aja, nanti kita cari cara lain.
       *[neutral] Boleh kami minta { $document ->
            [income] bukti penghasilan saat ini, misalnya slip gaji
            [jobloss] surat keterangan berhenti bekerja
            [illness] surat keterangan dari dokter atau rumah sakit
            [account] rekening koran tiga bulan terakhir
           *[identity] dokumen identitas yang memuat nama dan foto
        }? Foto atau PDF bisa dikirim langsung di chat ini, atau salinannya diantar atau dikirim lewat pos. Kalau tidak ada, beri tahu saya, dan kita cari cara lain.
    }

phrase_ask_call =
    { $formality ->
        [formal] Bolehkah saya menelepon Anda? Apabila berkenan, mohon sampaikan nomor dan waktu yang sesuai. Apabila Anda lebih suka menulis, dengan senang hati kita lanjutkan di sini.
        [casual] Boleh aku telepon? Kalau boleh, kasih tahu nomor dan jam yang enak buat kamu. Kalau lebih nyaman lewat chat, kita lanjut di sini aja.
       *[neutral] Boleh saya telepon? Kalau boleh, mohon beri tahu nomor dan waktu yang pas. Kalau lebih nyaman lewat tulisan, kita lanjutkan di sini.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Apakah saya sudah memahami maksud Anda dengan tepat? Mohon sampaikan apabila ada yang tidak sesuai dengan maksud Anda.
        [casual] Sudah benar begitu yang aku tangkap? Kalau ada yang beda dari maksudmu, bilang aja, ya.
       *[neutral] Apakah saya sudah memahaminya dengan benar? Beri tahu saya kalau ada yang tidak sesuai dengan maksud Anda.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Salah satu kemungkinannya adalah memperpanjang jangka waktu pinjaman selama { $months }. Angsuran Anda akan menjadi { $instalment } per bulan; sepanjang seluruh jangka waktu, bunganya bertambah { $more }.
        [casual] Salah satu caranya, tenornya ditambah { $months }. Cicilanmu jadi { $instalment } per bulan; sampai lunas nanti, bunganya bertambah { $more }.
       *[neutral] Salah satu pilihannya, jangka waktu pinjaman diperpanjang { $months }. Angsurannya menjadi { $instalment } per bulan; selama seluruh jangka waktu, bunganya bertambah { $more }.
    }

phrase_option_pause =
    { $formality ->
        [formal] Salah satu kemungkinannya adalah jeda angsuran: selama { $months } Anda tidak membayar angsuran. { $interest ->
            [runs] Selama jeda itu bunga tetap diperhitungkan.
           *[stops] Selama jeda itu tidak dikenakan bunga.
        } Angsuran berikutnya akan jatuh tempo pada { $due }.
        [casual] Salah satu caranya, cicilan berhenti dulu: selama { $months } kamu tidak bayar cicilan. { $interest ->
            [runs] Selama itu bunganya tetap jalan.
           *[stops] Selama itu tidak ada bunga.
        } Cicilan berikutnya jatuh tempo { $due }.
       *[neutral] Salah satu pilihannya, jeda angsuran: selama { $months } Anda tidak membayar angsuran. { $interest ->
            [runs] Selama jeda itu bunga tetap berjalan.
           *[stops] Selama jeda itu tidak ada bunga.
        } Angsuran berikutnya jatuh tempo pada { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Salah satu kemungkinannya adalah angsuran yang lebih kecil untuk sementara: { $reduced } per bulan selama { $months }. Setelah itu angsurannya { $later } per bulan.
        [casual] Salah satu caranya, cicilannya dikecilkan dulu: { $reduced } per bulan selama { $months }. Habis itu jadi { $later } per bulan.
       *[neutral] Salah satu pilihannya, angsuran lebih kecil untuk sementara: { $reduced } per bulan selama { $months }. Setelah itu { $later } per bulan.
    }

phrase_option_spread =
    { $formality ->
        [formal] Salah satu kemungkinannya adalah membagi jumlah yang belum terbayar, yaitu { $overdue }, ke dalam { $months }. Dengan demikian ada tambahan { $monthly } per bulan di samping angsuran yang biasa.
        [casual] Salah satu caranya, { $overdue } yang belum terbayar dibagi selama { $months }. Jadi ada tambahan { $monthly } per bulan di luar cicilan biasa.
       *[neutral] Salah satu pilihannya, jumlah yang belum terbayar, { $overdue }, dibagi selama { $months }. Jadi ada tambahan { $monthly } per bulan di luar angsuran biasa.
    }

phrase_option_waive =
    { $formality ->
        [formal] Biaya sebesar { $amount } tidak perlu Anda bayar.
        [casual] Biaya { $amount } itu nggak perlu kamu bayar.
       *[neutral] Biaya { $amount } itu tidak perlu dibayar.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Sebelum { $day } tidak ada yang perlu Anda bayar.
        [casual] Sebelum { $day } kamu nggak perlu bayar apa-apa.
       *[neutral] Sebelum { $day } tidak ada yang perlu dibayar.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Anda tidak perlu memutuskannya hari ini. Silakan dipertimbangkan dan dibicarakan dengan orang yang Anda percayai. Tawaran ini berlaku sampai dengan { $day }, dan selama Anda mempertimbangkannya keadaan tidak akan bertambah berat.
        [casual] Tidak harus diputuskan hari ini. Pikirkan dulu, dan ngobrol dengan orang yang kamu percaya. Tawaran ini berlaku sampai dengan { $day }, dan selama kamu pikir-pikir keadaannya tidak jadi lebih berat.
       *[neutral] Tidak perlu diputuskan hari ini. Silakan dipikirkan dulu dan dibicarakan dengan orang yang Anda percaya. Tawaran ini berlaku sampai dengan { $day }, dan selama dipikirkan keadaannya tidak menjadi lebih berat.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Dengan demikian kita telah sepakat; terima kasih. Kesepakatan ini akan Anda terima secara tertulis paling lambat { $day }. Sampai saat itu tidak ada lagi yang perlu Anda lakukan.
        [casual] Oke, berarti kita sudah sepakat. Makasih, ya. Tertulisnya kamu terima paling lambat { $day }, dan sampai saat itu nggak ada lagi yang perlu kamu lakukan.
       *[neutral] Baik, berarti kita sudah sepakat, terima kasih. Kesepakatan ini Anda terima secara tertulis paling lambat { $day }. Sampai saat itu tidak ada lagi yang perlu dilakukan.
    }

phrase_next_payment =
    { $formality ->
        [formal] Pembayaran Anda berikutnya sebesar { $payment }, pada { $due }. Apabila terasa berat, mohon menulis kepada saya sebelum hari itu.
        [casual] Pembayaranmu berikutnya { $payment }, pada { $due }. Kalau ternyata berat, chat aku aja sebelum hari itu.
       *[neutral] Pembayaran berikutnya { $payment }, pada { $due }. Kalau ternyata berat, silakan tulis kepada saya sebelum hari itu.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Hal ini akan saya periksa, dan jawabannya saya sampaikan kepada Anda di sini paling lambat { $by }.
        [casual] Aku cek dulu, dan aku jawab di sini paling lambat { $by }.
       *[neutral] Saya periksa dulu, dan saya jawab di sini paling lambat { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Untuk hal ini saya hendak bertanya kepada rekan yang lebih memahaminya daripada saya. Anda akan menerima kabar dari saya paling lambat { $by }, dan tidak perlu menjelaskannya sekali lagi.
        [casual] Soal ini aku mau tanya dulu ke rekan yang lebih paham. Aku kabari kamu paling lambat { $by }, dan kamu nggak perlu jelaskan lagi.
       *[neutral] Soal ini saya tanyakan dulu kepada rekan yang lebih paham. Saya beri kabar paling lambat { $by }, dan Anda tidak perlu menjelaskannya lagi.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Keluhan Anda sedang kami periksa. Jawaban tertulis dari kami akan Anda terima paling lambat { $answer }.
        [casual] Keluhanmu sedang kami periksa. Jawaban tertulisnya kamu terima paling lambat { $answer }.
       *[neutral] Keluhan Anda sedang kami periksa. Jawaban tertulis kami sampaikan paling lambat { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Saya mohon maaf karena telah membuat Anda menunggu.
        [casual] Maaf ya, sudah bikin kamu menunggu.
       *[neutral] Maaf sudah membuat Anda menunggu.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Kami telah melakukan kesalahan, dan saya mohon maaf atas hal itu. Kesalahan ini kami perbaiki.
        [casual] Kami salah, dan aku minta maaf. Ini kami betulkan.
       *[neutral] Kami membuat kesalahan, dan saya minta maaf. Kesalahan ini kami perbaiki.
    }

phrase_refund =
    { $formality ->
        [formal] Dana sebesar { $amount } akan Anda terima kembali paling lambat { $day }. Anda tidak perlu melakukan apa pun untuk itu.
        [casual] Uang { $amount } kembali ke kamu paling lambat { $day }. Kamu nggak perlu melakukan apa-apa.
       *[neutral] Uang sebesar { $amount } Anda terima kembali paling lambat { $day }. Tidak ada yang perlu dilakukan untuk itu.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Saya telah menelaahnya dengan saksama, dan mohon maaf, hal ini tidak dapat kami penuhi. Perkenankan saya bersama Anda melihat apa yang mungkin dilakukan.
        [casual] Sudah aku lihat baik-baik, dan maaf, yang ini tidak bisa kami lakukan. Kita lihat bareng apa yang bisa, ya.
       *[neutral] Sudah saya pelajari baik-baik, dan maaf, hal ini tidak bisa kami lakukan. Mari kita lihat bersama apa yang bisa dilakukan.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Adakah hal lain yang menjadi beban pikiran Anda, atau yang dapat saya bantu?
        [casual] Ada lagi yang mengganjal di pikiranmu, atau yang bisa aku bantu?
       *[neutral] Apakah ada hal lain yang membebani pikiran, atau yang bisa saya bantu?
    }

phrase_goodbye =
    { $formality ->
        [formal] Terima kasih atas percakapan ini. Semoga segala sesuatunya berjalan baik bagi Anda. Silakan menulis di sini kapan pun Anda berkenan.
        [casual] Makasih sudah ngobrol sama aku. Semoga semuanya baik-baik, ya. Chat lagi aja di sini kapan pun.
       *[neutral] Terima kasih sudah berbicara dengan saya. Semoga semuanya berjalan baik. Silakan menulis di sini kapan saja.
    }
