# Bahasa Indonesia.
# Sapaan, formal: "Anda" dengan tutur yang sangat santun (mohon, berkenan, perkenankan); asisten menyebut diri "saya", pemberi pinjaman "kami".
# Sapaan, neutral: "Anda" seperlunya atau tanpa kata ganti, sopan dan lugas (silakan, boleh).
# Sapaan, casual: "kamu", ringan dan akrab (ya, yuk, aja, nggak), tanpa bahasa gaul. Pesan tentang kesulitan, keluhan dan keselamatan tetap tenang: "tidak", bukan "nggak".
# Istilah: pinjaman, angsuran (casual: cicilan), jangka waktu (casual: tenor), suku bunga, pokok, biaya pembukaan, denda keterlambatan, pelunasan dipercepat, agunan, keringanan, petugas/tim kami, laporan (bukan "kasus", yang berbau perkara).
# Dihindari: Bapak/Ibu, Kakak (jenis kelamin dan usia tidak diketahui); menunggak, gagal bayar, macet, ditolak; angka di dalam kalimat.

## Percakapan

utter_greet =
    { $formality ->
        [formal] Selamat datang di { $lender }. Perkenankan saya membantu; apa yang Anda perlukan?
        [casual] Halo, ini { $lender }. Ada yang bisa dibantu?
       *[neutral] Halo, selamat datang di { $lender }. Ada yang bisa saya bantu?
    }

utter_goodbye =
    { $formality ->
        [formal] Terima kasih telah menghubungi kami. Silakan menulis kembali kapan pun Anda berkenan.
        [casual] Sampai nanti, ya. Kalau butuh apa-apa, chat lagi aja kapan pun.
       *[neutral] Terima kasih, sampai jumpa. Silakan hubungi saya lagi kapan saja.
    }

utter_thank =
    { $formality ->
        [formal] Terima kasih kembali. Dengan senang hati saya membantu.
        [casual] Sama-sama, senang bisa bantu.
       *[neutral] Sama-sama, senang bisa membantu.
    }

utter_chitchat =
    { $formality ->
        [formal] Senang sekali dapat bercakap-cakap dengan Anda. Pengetahuan saya terbatas pada urusan pinjaman, dan untuk hal itu saya siap membantu.
        [casual] Seru ngobrol sama kamu. Tapi aku cuma paham soal pinjaman, jadi kalau ada urusan itu, tanya aja.
       *[neutral] Senang bisa mengobrol. Saya hanya paham soal pinjaman, dan untuk urusan itu saya siap membantu.
    }

utter_bot_challenge =
    { $formality ->
        [formal] Saya adalah program milik { $lender }, bukan manusia. Anda dapat meminta berbicara dengan petugas kapan pun Anda berkenan.
        [casual] Aku program dari { $lender }, bukan orang. Kalau mau bicara dengan orang, bilang aja kapan pun.
       *[neutral] Saya program milik { $lender }, bukan manusia. Anda bisa meminta bicara dengan petugas kapan saja.
    }

utter_capabilities =
    { $formality ->
        [formal] Saya dapat menjawab pertanyaan tentang pinjaman { $lender } dengan angka yang pasti, menghitung angsuran, dan melihat pinjaman Anda. Apabila Anda mengalami kesulitan atau hendak menyampaikan keluhan, saya akan meneruskannya kepada petugas.
        [casual] Aku bisa jawab pertanyaan soal pinjaman { $lender } dengan angka pasti, hitung cicilan, dan cek pinjamanmu. Kalau lagi ada kesulitan atau keluhan, aku teruskan ke petugas.
       *[neutral] Saya bisa menjawab pertanyaan tentang pinjaman { $lender } dengan angka pasti, menghitung angsuran, dan mengecek pinjaman Anda. Kesulitan dan keluhan saya teruskan ke petugas.
    }

utter_out_of_scope =
    { $formality ->
        [formal] Mohon maaf, hal itu di luar yang dapat saya bantu. Saya siap membantu Anda dalam urusan pinjaman { $lender }.
        [casual] Maaf ya, yang itu di luar kemampuanku. Aku di sini untuk urusan pinjaman { $lender }.
       *[neutral] Maaf, hal itu di luar yang bisa saya bantu. Saya di sini untuk urusan pinjaman { $lender }.
    }

utter_not_understood =
    { $formality ->
        [formal] Mohon maaf, saya belum memahami maksud Anda. Berkenankah Anda menyampaikannya dengan kata lain, atau dalam satu kalimat saja?
        [casual] Maaf, aku belum nangkap maksudnya. Boleh coba dengan kata lain, atau ceritakan intinya dalam satu kalimat?
       *[neutral] Maaf, saya belum paham maksudnya. Boleh disampaikan dengan kata lain, atau dalam satu kalimat saja?
    }

utter_not_understood_again =
    { $formality ->
        [formal] Mohon maaf, saya masih belum yakin akan maksud Anda. Silakan memilih salah satu topik berikut, atau berbicara dengan petugas kami.
        [casual] Maaf ya, aku masih belum yakin maksudmu. Pilih salah satu di bawah, atau minta bicara dengan orang juga boleh.
       *[neutral] Maaf, saya masih belum yakin maksudnya. Silakan pilih salah satu topik ini, atau minta bicara dengan petugas.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Baik. Apa lagi yang dapat saya bantu?
        [casual] Oke. Apa lagi yang bisa dibantu?
       *[neutral] Baik. Apa yang bisa saya bantu selanjutnya?
    }

utter_deny_noted =
    { $formality ->
        [formal] Baik, tidak mengapa. Silakan menulis kapan pun saya dapat membantu.
        [casual] Oke, nggak apa-apa. Aku ada di sini kalau dibutuhkan.
       *[neutral] Baik, tidak apa-apa. Saya ada di sini bila diperlukan.
    }

utter_stopped =
    { $formality ->
        [formal] Baik, hal itu saya hentikan. Adakah hal lain yang dapat saya bantu?
        [casual] Oke, yang itu kita stop. Ada lagi?
       *[neutral] Baik, sudah saya hentikan. Ada lagi yang bisa saya bantu?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] Saat ini tidak ada yang sedang berjalan. Apa yang dapat saya bantu?
        [casual] Lagi nggak ada yang berjalan, kok. Mau dibantu apa?
       *[neutral] Tidak ada yang sedang berjalan. Apa yang bisa saya bantu?
    }

utter_ask_what_for =
    { $formality ->
        [formal] Terima kasih. Bolehkah saya tahu, keterangan ini hendak digunakan untuk apa?
        [casual] Makasih. Ini mau dipakai untuk apa?
       *[neutral] Terima kasih. Keterangan ini mau dipakai untuk apa?
    }

utter_rephrase =
    { $formality ->
        [formal] Perkenankan saya menyampaikannya sekali lagi dengan lebih sederhana:
        [casual] Aku ulang dengan lebih sederhana, ya:
       *[neutral] Sekali lagi, dengan kata yang lebih sederhana:
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] Dengan senang hati saya jelaskan. Hal manakah yang Anda maksud?
        [casual] Siap menjelaskan. Bagian yang mana?
       *[neutral] Dengan senang hati saya jelaskan. Bagian mana yang dimaksud?
    }

## Bahasa dan gaya

utter_language_changed =
    { $formality ->
        [formal] Mulai sekarang saya akan menulis kepada Anda dalam bahasa Indonesia.
        [casual] Oke, mulai sekarang kita pakai bahasa Indonesia, ya.
       *[neutral] Mulai sekarang saya menulis dalam bahasa Indonesia.
    }

utter_ask_language =
    { $formality ->
        [formal] Dalam bahasa apakah Anda berkenan dilayani? Saya dapat menulis dalam: { $languages }.
        [casual] Mau pakai bahasa apa? Aku bisa: { $languages }.
       *[neutral] Ingin memakai bahasa apa? Saya bisa menulis dalam: { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] Mohon maaf, saya tidak menulis dalam bahasa itu. Yang dapat saya gunakan: { $languages }. Anda juga dapat meminta bantuan petugas kami.
        [casual] Maaf ya, aku belum bisa bahasa itu. Aku bisa: { $languages }. Petugas kami juga bisa bantu.
       *[neutral] Maaf, saya tidak menulis dalam bahasa itu. Yang bisa saya pakai: { $languages }. Petugas kami juga bisa membantu.
    }

utter_in_their_language = { $sentence }

utter_style_changed =
    { $style ->
        [formal] Baik. Mulai sekarang saya akan menulis kepada Anda dengan bahasa yang resmi.
        [casual] Oke, mulai sekarang kita santai aja, ya.
        [brief]
            { $formality ->
                [formal] Baik. Saya akan menyampaikannya secara singkat.
                [casual] Oke, aku jawab singkat-singkat aja.
               *[neutral] Baik. Mulai sekarang jawabannya singkat.
            }
        [warm]
            { $formality ->
                [formal] Terima kasih telah menyampaikannya. Dengan senang hati saya akan lebih meluangkan waktu bersama Anda.
                [casual] Makasih sudah bilang. Kita ngobrolnya pelan-pelan aja, ya.
               *[neutral] Terima kasih sudah memberi tahu. Saya senang meluangkan waktu lebih banyak untuk ini.
            }
        [direct]
            { $formality ->
                [formal] Baik. Saya akan langsung menyampaikan pokoknya.
                [casual] Siap, langsung ke intinya.
               *[neutral] Baik. Saya akan langsung ke intinya.
            }
        [gentle]
            { $formality ->
                [formal] Terima kasih telah memberi tahu saya. Saya akan menyampaikan segala sesuatunya dengan lebih halus.
                [casual] Makasih sudah bilang. Aku sampaikan lebih pelan dan halus, ya.
               *[neutral] Terima kasih sudah memberi tahu. Saya akan menyampaikannya dengan lebih halus.
            }
        [plain]
            { $formality ->
                [formal] Baik. Saya akan menggunakan kata-kata yang sederhana.
                [casual] Oke, aku pakai kata-kata yang gampang.
               *[neutral] Baik. Saya pakai kata-kata yang sederhana.
            }
       *[neutral] Baik. Mulai sekarang saya menulis dengan biasa saja dan tetap sopan.
    }

utter_style_unclear =
    { $formality ->
        [formal] Bagaimanakah Anda menghendaki saya menulis?
        [casual] Enaknya aku nulis dengan gaya seperti apa?
       *[neutral] Sebaiknya saya menulis dengan gaya seperti apa?
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] Saya menulis dengan cara ini karena kata-kata yang Anda gunakan: { $evidence }.
                [wish] Saya menulis dengan cara ini karena Anda memintanya.
               *[start] Saya menulis dengan cara ini karena kepada siapa pun saya memulai dengan santun.
            } Saat ini saya menulis secara resmi, { $directness ->
                [direct] langsung menyampaikan pokoknya,
               *[indirect] menyampaikan segala sesuatu dengan halus,
            } dan { $orientation ->
                [relational] meluangkan waktu untuk sapaan pribadi
               *[efficient] membatasi diri pada hal yang perlu
            }. Saya tidak menyimpulkan apa pun dari nama atau kebangsaan, dan Anda dapat meminta perubahan kapan pun.
        [casual]
            { $source ->
                [evidence] Aku nulis begini karena kata-kata yang kamu pakai: { $evidence }.
                [wish] Aku nulis begini karena kamu yang minta.
               *[start] Aku nulis begini karena dengan siapa pun aku mulai dengan sopan.
            } Sekarang gayaku santai, { $directness ->
                [direct] langsung ke intinya,
               *[indirect] pelan-pelan dan halus,
            } dan { $orientation ->
                [relational] ada ruang untuk ngobrol sebentar
               *[efficient] seperlunya aja
            }. Aku nggak menilai dari nama atau asal siapa pun, dan gayanya bisa diganti kapan aja.
       *[neutral]
            { $source ->
                [evidence] Saya menulis seperti ini karena kata-kata yang Anda pakai: { $evidence }.
                [wish] Saya menulis seperti ini karena Anda memintanya.
               *[start] Saya menulis seperti ini karena dengan siapa pun saya mulai dengan sopan.
            } Saat ini saya menulis dengan sopan dan biasa, { $directness ->
                [direct] langsung ke intinya,
               *[indirect] menyampaikannya pelan-pelan,
            } dan { $orientation ->
                [relational] memberi ruang untuk sapaan pribadi
               *[efficient] seperlunya saja
            }. Saya tidak menyimpulkan apa pun dari nama atau kebangsaan, dan gaya ini bisa diubah kapan saja.
    }

## Pertanyaan tentang pinjaman

utter_products =
    { $formality ->
        [formal]
            Berikut kami sampaikan pinjaman yang tersedia:
            { $items }
            Suku bunga dan plafon per { $as_of }.
        [casual]
            Ini pinjaman yang ada sekarang:
            { $items }
            Data per { $as_of }, ya.
       *[neutral]
            Pinjaman yang tersedia:
            { $items }
            Suku bunga dan plafon per { $as_of }.
    }

item_product = • { $name }: bunga mulai { $rate } per tahun, plafon { $min } sampai { $max }, jangka waktu { $term_min } sampai { $term_max }

utter_faq =
    { $answer }

    { $lender }, per { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Jawaban ini kami simpan hanya dalam satu bahasa ({ $language }, per { $as_of }). Berikut bunyinya apa adanya; petugas kami dengan senang hati menjelaskannya kepada Anda.
        [casual] Jawaban ini cuma ada dalam satu bahasa ({ $language }, per { $as_of }). Ini apa adanya ya; kalau perlu, petugas bisa jelaskan.
       *[neutral] Jawaban ini kami simpan hanya dalam satu bahasa ({ $language }, per { $as_of }). Ini bunyinya apa adanya; petugas bisa menjelaskannya.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Bolehkah saya bertanya, apakah yang Anda maksud salah satu dari ini?
        [casual] Maksudnya salah satu dari ini?
       *[neutral] Apakah yang Anda maksud salah satu dari ini?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Mohon maaf, hal itu tidak saya ketahui, dan saya tidak ingin menebak. Petugas kami dapat menjawabnya. Apakah Anda berkenan saya hubungkan?
        [casual] Yang itu aku nggak tahu, dan nggak mau asal jawab. Petugas pasti tahu. Mau disambungkan?
       *[neutral] Maaf, hal itu saya tidak tahu, dan saya tidak mau menebak. Petugas bisa menjawabnya. Mau saya hubungkan?
    }

utter_product =
    { $formality ->
        [formal]
            { $name }: { $purpose }
            • Suku bunga: mulai { $rate } per tahun
            • Biaya total tahunan (APR): { $apr }
            • Jumlah pinjaman: { $min } sampai { $max }
            • Jangka waktu: { $term_min } sampai { $term_max }
            Suku bunga dan plafon per { $as_of }.
        [casual]
            { $name }: { $purpose }
            • Bunga: mulai { $rate } per tahun
            • Biaya total tahunan (APR): { $apr }
            • Bisa pinjam: { $min } sampai { $max }
            • Tenor: { $term_min } sampai { $term_max }
            Data per { $as_of }, ya.
       *[neutral]
            { $name }: { $purpose }
            • Suku bunga: mulai { $rate } per tahun
            • Biaya total tahunan (APR): { $apr }
            • Jumlah pinjaman: { $min } sampai { $max }
            • Jangka waktu: { $term_min } sampai { $term_max }
            Suku bunga dan plafon per { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal]
            Berikut suku bunga yang berlaku:
            { $items }
            APR sudah mencakup biaya. Suku bunga yang mengikat adalah yang tercantum dalam penawaran pinjaman Anda. Suku bunga per { $as_of }.
        [casual]
            Ini bunga yang berlaku sekarang:
            { $items }
            APR sudah termasuk biaya. Bunga yang pasti adalah yang tertulis di penawaran pinjamanmu. Data per { $as_of }.
       *[neutral]
            Suku bunga yang berlaku:
            { $items }
            APR sudah termasuk biaya. Suku bunga yang mengikat tertulis dalam penawaran pinjaman. Suku bunga per { $as_of }.
    }

item_rate = • { $name }: { $rate } per tahun ({ $rate_type ->
        [fixed] bunga tetap
       *[floating] bunga mengambang
    }), APR { $apr } untuk contoh { $amount } selama { $term }

utter_fees =
    { $formality ->
        [formal]
            Berikut biaya yang berlaku:
            { $items }
            { $late }
            Tidak ada biaya lain untuk pembukaan maupun pengelolaan pinjaman. Biaya per { $as_of }.
        [casual]
            Ini biaya-biayanya:
            { $items }
            { $late }
            Nggak ada biaya lain untuk buka atau kelola pinjaman. Data per { $as_of }.
       *[neutral]
            Biaya yang berlaku:
            { $items }
            { $late }
            Tidak ada biaya lain untuk membuka atau mengelola pinjaman. Biaya per { $as_of }.
    }

item_fee_none = • { $name }: tanpa biaya pembukaan

item_fee_money = • { $name }: biaya pembukaan { $fee }, dibayar sekali di awal

item_fee_percent = • { $name }: biaya pembukaan { $fee } dari jumlah pinjaman, paling sedikit { $fee_min }

item_late_money = • Keterlambatan pembayaran: denda { $fee }, setelah masa tenggang { $days }

item_late_percent = • Keterlambatan pembayaran: { $rate } per tahun, hanya atas bagian yang terlambat, setelah masa tenggang { $days }

utter_eligibility =
    { $formality ->
        [formal]
            Untuk mengajukan pinjaman, syaratnya sebagai berikut:
            { $conditions }
            Seluruh angsuran pinjaman Anda paling banyak { $share } dari penghasilan bersih. Setiap pengajuan diputuskan oleh petugas, dan Anda dapat meminta keputusan itu ditinjau kembali oleh petugas.
        [casual]
            Kamu bisa mengajukan kalau syarat ini cocok:
            { $conditions }
            Semua cicilan pinjamanmu kalau dijumlah paling banyak { $share } dari penghasilan bersih. Petugas yang memutuskan, dan kamu boleh minta keputusannya ditinjau lagi oleh petugas.
       *[neutral]
            Anda bisa mengajukan pinjaman dengan syarat berikut:
            { $conditions }
            Seluruh angsuran pinjaman paling banyak { $share } dari penghasilan bersih. Petugas yang memutuskan, dan Anda bisa meminta keputusan itu ditinjau ulang oleh petugas.
    }

item_age_from = • Berusia paling sedikit { $age_min } tahun.

item_age_between = • Berusia antara { $age_min } dan { $age_max } tahun.

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal]
            Mohon berkenan menyiapkan dokumen berikut ({ $name }):
            { $items }
        [casual]
            Ini dokumen yang perlu kamu siapkan ({ $name }):
            { $items }
       *[neutral]
            Dokumen yang perlu disiapkan ({ $name }):
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal]
            Pengajuan dapat Anda lakukan dengan langkah berikut:
            { $items }
            Keputusan akan Anda terima dalam { $days }.
        [casual]
            Begini cara mengajukannya:
            { $items }
            Keputusannya keluar dalam { $days }.
       *[neutral]
            Langkah pengajuan:
            { $items }
            Keputusan diberikan dalam { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal]
            Waktu yang diperlukan adalah sebagai berikut:
            { $items }
            Waktu dihitung sejak hari seluruh dokumen Anda kami terima.
        [casual]
            Ini perkiraan waktunya:
            { $items }
            Dihitung sejak hari semua dokumenmu lengkap kami terima.
       *[neutral]
            Waktu yang diperlukan:
            { $items }
            Dihitung sejak hari semua dokumen kami terima.
    }

item_processing = • { $name }: keputusan dalam { $decision }; dana cair dalam { $payout } setelah tanda tangan

utter_borrowing_limit =
    { $formality ->
        [formal]
            Jumlah yang dapat kami pinjamkan adalah sebagai berikut:
            { $items }
            Plafon Anda bergantung pada penghasilan: seluruh angsuran pinjaman paling banyak { $share } dari penghasilan bersih. Petugas yang memutuskan.
        [casual]
            Ini jumlah yang bisa dipinjam:
            { $items }
            Plafonmu tergantung penghasilan: semua cicilan kalau dijumlah paling banyak { $share } dari penghasilan bersih. Petugas yang memutuskan.
       *[neutral]
            Jumlah yang bisa dipinjam:
            { $items }
            Plafon pribadi tergantung penghasilan: seluruh angsuran pinjaman paling banyak { $share } dari penghasilan bersih. Petugas yang memutuskan.
    }

item_limit = • { $name }: { $min } sampai { $max }

utter_repayment_methods =
    { $formality ->
        [formal]
            Pembayaran dapat dilakukan dengan cara berikut:
            { $items }
        [casual]
            Kamu bisa bayar lewat cara-cara ini:
            { $items }
       *[neutral]
            Cara pembayaran yang tersedia:
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal]
            Pelunasan dipercepat dapat dilakukan kapan pun, sebagian maupun seluruhnya. Ketentuannya sebagai berikut:
            { $items }
        [casual]
            Kamu bisa melunasi lebih cepat kapan aja, sebagian atau semuanya. Ketentuannya:
            { $items }
       *[neutral]
            Pelunasan dipercepat bisa dilakukan kapan saja, sebagian atau seluruhnya:
            { $items }
    }

item_early_free = • { $name }: tanpa biaya

item_early_fee = • { $name }: { $fee } dari jumlah yang dilunasi lebih awal dalam { $within } pertama, setelah itu tanpa biaya

utter_collateral =
    { $formality ->
        [formal]
            Agunan yang diperlukan bergantung pada jenis pinjamannya:
            { $items }
        [casual]
            Ini jaminan yang dibutuhkan untuk tiap pinjaman:
            { $items }
       *[neutral]
            Agunan yang diperlukan untuk tiap pinjaman:
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] Perkenankan saya menjelaskan “{ $term }”. { $meaning }
        [casual] Arti “{ $term }” begini. { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Contohnya: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal]
            Istilah manakah yang hendak Anda ketahui? Misalnya:
            { $terms }
        [casual]
            Istilah yang mana? Misalnya aku bisa jelaskan ini:
            { $terms }
       *[neutral]
            Istilah mana yang ingin dijelaskan? Misalnya:
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal]
            Sebagai peminjam, Anda memiliki hak berikut:
            { $items }
            Mohon dipandang sebagai informasi; ini bukan nasihat hukum.
        [casual]
            Ini hak kamu sebagai peminjam:
            { $items }
            Ini informasi aja, bukan nasihat hukum.
       *[neutral]
            Hak Anda sebagai peminjam:
            { $items }
            Ini informasi, bukan nasihat hukum.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (belum diperiksa: mohon pastikan kepada petugas)

utter_privacy =
    { $formality ->
        [formal]
            Data Anda kami perlakukan sebagai berikut:
            { $items }
        [casual]
            Begini cara kami memperlakukan datamu:
            { $items }
       *[neutral]
            Begini cara kami memperlakukan data Anda:
            { $items }
    }

utter_contact =
    { $formality ->
        [formal]
            Anda dapat menghubungi kami melalui:
            • Telepon: { $phone }
            • Email: { $email }
            • Alamat: { $address }
            Jam layanan kami:
            { $items }
            { $open ->
                [open] Saat ini kantor kami buka.
               *[closed] Saat ini kantor kami tutup dan akan buka kembali pada { $opens_at }.
            }
        [casual]
            Kamu bisa hubungi kami di sini:
            • Telepon: { $phone }
            • Email: { $email }
            • Alamat: { $address }
            Jam bukanya:
            { $items }
            { $open ->
                [open] Sekarang kami buka.
               *[closed] Sekarang kami tutup, buka lagi pada { $opens_at }.
            }
       *[neutral]
            Kami bisa dihubungi di:
            • Telepon: { $phone }
            • Email: { $email }
            • Alamat: { $address }
            Jam buka:
            { $items }
            { $open ->
                [open] Saat ini kami buka.
               *[closed] Saat ini kami tutup dan buka kembali pada { $opens_at }.
            }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal]
            Berikut perbandingan jenis suku bunga untuk { $name } ({ $amount } selama { $term }):
            { $items }
            Bunga mengambang dapat turun dan dapat pula naik. Suku bunga per { $as_of }.
        [casual]
            Ini perbandingan jenis bunga untuk { $name } ({ $amount } selama { $term }):
            { $items }
            Bunga mengambang bisa turun, bisa juga naik. Data per { $as_of }, ya.
       *[neutral]
            Perbandingan jenis suku bunga untuk { $name } ({ $amount } selama { $term }):
            { $items }
            Bunga mengambang bisa turun dan bisa juga naik. Suku bunga per { $as_of }.
    }

item_compare_fixed = • Bunga tetap: { $rate } per tahun sampai lunas; angsuran selalu { $instalment }, total { $total }, APR { $apr }

item_compare_floating = • Bunga mengambang: saat ini { $rate } per tahun ({ $index } { $index_rate } + margin { $margin }); angsuran { $instalment } selama bunganya tidak berubah, APR { $apr }. Bila bunganya naik satu poin persen, angsurannya { $higher }

item_compare_stepped = • Bunga berjenjang: { $steps }; total { $total }, APR { $apr }

item_compare_step = mulai bulan ke-{ $number } bunga { $rate } per tahun (angsuran { $instalment })

item_rate_floating = • { $name }: bunga mengambang, saat ini { $rate } per tahun ({ $index } { $index_rate } + margin { $margin }), APR { $apr } untuk contoh { $amount } selama { $term }

item_rate_stepped = • { $name }: { $rate } per tahun dalam { $first } pertama, setelah itu sampai { $highest }; APR { $apr } untuk contoh { $amount } selama { $term }

utter_recommendation =
    { $formality ->
        [formal]
            { $priority ->
                [stability] Anda menyampaikan bahwa kepastian angsuran penting bagi Anda; karena itu urutannya sebagai berikut:
                [flexibility] Anda menyampaikan bahwa keleluasaan dalam membayar penting bagi Anda; karena itu urutannya sebagai berikut:
                [speed] Anda menyampaikan bahwa dananya diperlukan segera; karena itu urutannya mulai dari yang tercepat:
                [family_home] Anda menyampaikan bahwa Anda mendambakan rumah bagi keluarga; berikut pinjaman yang sesuai:
                [faith] Anda menyampaikan bahwa Anda ingin tetap sejalan dengan keyakinan Anda; berikut produk tanpa bunga:
               *[lowest_cost] Anda menyampaikan bahwa biaya serendah mungkin penting bagi Anda; karena itu urutannya mulai dari yang termurah:
            }
            { $items }
            Setiap pengajuan diputuskan oleh petugas. Data per { $as_of }.
        [casual]
            { $priority ->
                [stability] Kamu bilang cicilan yang pasti itu penting, jadi urutannya begini:
                [flexibility] Kamu bilang mau leluasa bayarnya, jadi urutannya begini:
                [speed] Kamu bilang dananya perlu cepat, jadi urutannya dari yang tercepat:
                [family_home] Kamu bilang mau punya rumah untuk keluarga, jadi ini pinjaman yang cocok:
                [faith] Kamu bilang mau tetap sejalan dengan keyakinanmu, jadi ini produk tanpa bunga:
               *[lowest_cost] Kamu bilang mau yang biayanya paling ringan, jadi urutannya dari yang termurah:
            }
            { $items }
            Petugas yang memutuskan pengajuannya. Data per { $as_of }, ya.
       *[neutral]
            { $priority ->
                [stability] Anda menyebut kepastian angsuran penting, jadi urutannya seperti ini:
                [flexibility] Anda menyebut ingin leluasa membayar, jadi urutannya seperti ini:
                [speed] Anda menyebut dananya perlu cepat, jadi urutannya dari yang tercepat:
                [family_home] Anda menyebut ingin rumah untuk keluarga, jadi ini pinjaman yang sesuai:
                [faith] Anda menyebut ingin tetap sejalan dengan keyakinan, jadi ini produk tanpa bunga:
               *[lowest_cost] Anda menyebut ingin biaya serendah mungkin, jadi urutannya dari yang termurah:
            }
            { $items }
            Pengajuan diputuskan oleh petugas. Data per { $as_of }.
    }

item_suits_stability = • { $name }: bunga tetap { $rate } per tahun, angsuran sama sampai lunas; APR { $apr }

item_suits_flexibility_free = • { $name }: boleh dilunasi lebih awal kapan saja tanpa biaya; APR { $apr }

item_suits_flexibility_fee = • { $name }: biaya pelunasan dipercepat { $fee } dari jumlah yang dilunasi dalam { $within } pertama, setelah itu tanpa biaya; APR { $apr }

item_suits_speed = • { $name }: keputusan dalam { $decision }, dana cair dalam { $payout } setelah tanda tangan; APR { $apr }

item_suits_lowest_cost = • { $name }: APR { $apr }; contoh { $amount } selama { $term }, total yang dibayar { $total }

item_suits_family_home = • { $name }: { $min } sampai { $max }, jangka waktu sampai { $term_max }, untuk rumah yang ditinggali sendiri; APR { $apr }

item_suits_faith = • { $name }: tanpa bunga; margin keuntungan disepakati di awal dan tidak berubah; APR { $apr } sebagai pembanding

item_costs_least = • Biaya paling rendah: { $name }, APR { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Mohon maaf, di sini kami tidak memiliki pinjaman tanpa bunga, dan saya tidak akan menyebut pinjaman kami demikian. Petugas kami dengan senang hati membicarakan kemungkinan lain bersama Anda.
        [casual] Maaf, di sini kami nggak punya pinjaman tanpa bunga, dan aku nggak akan menyebut pinjaman kami begitu. Petugas kami bisa bahas kemungkinan lain bareng kamu.
       *[neutral] Maaf, di sini kami tidak punya pinjaman tanpa bunga, dan saya tidak akan menyebut pinjaman kami seperti itu. Petugas kami bisa membahas kemungkinan lain bersama Anda.
    }

## Perhitungan

utter_ask_loan_kind =
    { $formality ->
        [formal] Bolehkah saya tahu jenis pinjaman yang Anda maksud?
        [casual] Untuk pinjaman yang mana?
       *[neutral] Untuk jenis pinjaman yang mana?
    }

utter_ask_amount =
    { $formality ->
        [formal] Berapakah jumlah yang ingin Anda pinjam? { $name }: { $min } sampai { $max }.
        [casual] Mau pinjam berapa? { $name }: { $min } sampai { $max }.
       *[neutral] Berapa jumlah yang ingin dipinjam? { $name }: { $min } sampai { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] Berapa lamakah jangka waktu yang Anda kehendaki? { $name }: { $min } sampai { $max }.
        [casual] Mau dicicil berapa lama? { $name }: { $min } sampai { $max }.
       *[neutral] Berapa lama jangka waktunya? { $name }: { $min } sampai { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] Mohon maaf, { $amount } berada di luar batas pinjaman ini. { $name }: { $min } sampai { $max }. Jumlah berapakah yang Anda kehendaki?
        [casual] Untuk pinjaman ini, { $amount } di luar batasnya. { $name }: { $min } sampai { $max }. Mau berapa?
       *[neutral] Jumlah { $amount } di luar batas pinjaman ini. { $name }: { $min } sampai { $max }. Ingin jumlah berapa?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] Mohon maaf, jangka waktu { $term } berada di luar batas pinjaman ini. { $name }: { $min } sampai { $max }. Jangka waktu berapakah yang Anda kehendaki?
        [casual] Untuk pinjaman ini, tenor { $term } di luar batasnya. { $name }: { $min } sampai { $max }. Mau berapa lama?
       *[neutral] Jangka waktu { $term } di luar batas pinjaman ini. { $name }: { $min } sampai { $max }. Ingin berapa lama?
    }

utter_amount_not_read =
    { $formality ->
        [formal] Mohon maaf, jumlahnya belum dapat saya baca. Mohon dituliskan dengan angka, misalnya 20.000.
        [casual] Jumlahnya belum kebaca. Boleh ditulis pakai angka, misalnya 20.000?
       *[neutral] Jumlahnya belum bisa saya baca. Mohon ditulis dengan angka, misalnya 20.000.
    }

utter_term_not_read =
    { $formality ->
        [formal] Mohon maaf, jangka waktunya belum dapat saya baca. Mohon dituliskan dalam bulan atau tahun.
        [casual] Tenornya belum kebaca. Boleh ditulis dalam bulan atau tahun?
       *[neutral] Jangka waktunya belum bisa saya baca. Mohon ditulis dalam bulan atau tahun.
    }

utter_currency_not_offered =
    { $formality ->
        [formal] Mohon maaf, di sini kami tidak menyediakan pinjaman dalam { $currency }. Mohon jumlahnya disebutkan dalam { $ours }.
        [casual] Di sini nggak ada pinjaman dalam { $currency }. Boleh sebutkan jumlahnya dalam { $ours }?
       *[neutral] Pinjaman dalam { $currency } tidak tersedia di sini. Mohon sebutkan jumlahnya dalam { $ours }.
    }

utter_instalment =
    { $formality ->
        [formal]
            { $name }, { $amount } selama { $term } dengan bunga { $rate } per tahun: angsurannya sebesar { $instalment } per bulan.
            • Total yang dibayar: { $total }
            • Di antaranya bunga: { $interest }
            • Biaya pembukaan: { $fee }
            • APR: { $apr }
            Suku bunga per { $as_of }. Mohon dipandang sebagai contoh; ini bukan penawaran.
        [casual]
            { $name }, { $amount } selama { $term } dengan bunga { $rate } per tahun: cicilannya { $instalment } per bulan.
            • Total yang dibayar: { $total }
            • Bunganya: { $interest }
            • Biaya pembukaan: { $fee }
            • APR: { $apr }
            Bunga per { $as_of }. Ini contoh aja, bukan penawaran.
       *[neutral]
            { $name }, { $amount } selama { $term } dengan bunga { $rate } per tahun: angsuran { $instalment } per bulan.
            • Total yang dibayar: { $total }
            • Di antaranya bunga: { $interest }
            • Biaya pembukaan: { $fee }
            • APR: { $apr }
            Suku bunga per { $as_of }. Ini contoh, bukan penawaran.
    }

utter_plan =
    { $formality ->
        [formal]
            Berikut jadwal angsuran untuk { $amount } selama { $term }:
            { $rows }
            Jumlah seluruhnya { $total }, di antaranya bunga { $interest }.
        [casual]
            Ini jadwal cicilan untuk { $amount } selama { $term }:
            { $rows }
            Totalnya { $total }, dari situ bunganya { $interest }.
       *[neutral]
            Jadwal angsuran untuk { $amount } selama { $term }:
            { $rows }
            Total yang dibayar { $total }, di antaranya bunga { $interest }.
    }

item_plan_row = { $number }. { $payment } (pokok { $principal } + bunga { $interest }), sisa { $balance }

item_plan_row_due = { $number }. { $due }: { $payment } (pokok { $principal } + bunga { $interest }), sisa { $balance }

item_plan_row_charges = { $number }. { $due }: { $payment } (pokok { $principal } + bunga { $interest } + biaya lain { $charges }), sisa { $balance }

item_plan_gap = … { $count } angsuran serupa lagi …

utter_no_plan_yet =
    { $formality ->
        [formal] Dengan senang hati saya hitungkan dahulu sebuah pinjaman. Berapakah jumlahnya?
        [casual] Kita hitung dulu, yuk. Jumlahnya berapa?
       *[neutral] Mari kita hitung dulu pinjamannya. Berapa jumlahnya?
    }

utter_early_example =
    { $formality ->
        [formal]
            Apabila Anda melunasi { $early } lebih awal, bersamaan dengan angsuran ke-{ $after } dari { $name } ({ $amount } selama { $term }):
            { $items }
            Perhitungan ini sekadar contoh dan bukan penawaran.
        [casual]
            Kalau kamu melunasi { $early } lebih awal, bareng cicilan ke-{ $after } dari { $name } ({ $amount } selama { $term }):
            { $items }
            Ini contoh aja, bukan penawaran.
       *[neutral]
            Bila { $early } dilunasi lebih awal, bersamaan dengan angsuran ke-{ $after } dari { $name } ({ $amount } selama { $term }):
            { $items }
            Ini contoh, bukan penawaran.
    }

utter_early_own_loan =
    { $formality ->
        [formal]
            Apabila hari ini Anda melunasi lebih awal { $early } untuk pinjaman Anda { $number } (sisa hari ini { $owed }):
            { $items }
            Angka berlaku per { $as_of }; petugas kami akan memastikannya sebelum Anda membayar.
        [casual]
            Kalau hari ini kamu melunasi lebih awal { $early } untuk pinjamanmu { $number } (sisa hari ini { $owed }):
            { $items }
            Angkanya per { $as_of }; petugas memastikannya dulu sebelum kamu bayar.
       *[neutral]
            Bila hari ini { $early } dilunasi lebih awal untuk pinjaman Anda { $number } (sisa hari ini { $owed }):
            { $items }
            Angka berlaku per { $as_of }; petugas memastikannya sebelum Anda membayar.
    }

item_early_shorter = • Angsuran sama, jangka waktu lebih pendek: lunas { $sooner } lebih cepat, bunga berkurang { $saved }

item_early_lower = • Akhir pinjaman sama, angsuran lebih kecil: { $instalment }, sebelumnya { $before }; bunga berkurang { $saved }

item_early_charge = • Biaya pelunasan dipercepat: { $fee }

item_early_no_charge = • Tanpa biaya pelunasan dipercepat

item_early_off = • Lunas seluruhnya: { $sum }, bunga berkurang { $saved }

utter_early_too_much =
    { $formality ->
        [formal] Jumlah { $early } melebihi sisa pinjaman pada saat itu; untuk melunasi seluruhnya cukup { $sum }.
        [casual] Jumlah { $early } lebih besar dari sisa pinjamannya saat itu; { $sum } sudah cukup untuk melunasi semuanya.
       *[neutral] Jumlah { $early } lebih besar daripada sisa pinjaman saat itu; untuk melunasi semuanya cukup { $sum }.
    }

## Pinjaman saya

utter_ask_one_time_code =
    { $formality ->
        [formal] Untuk melihat rekening pinjaman Anda, saya memerlukan kode sekali pakai dari { $lender }: 8 huruf dan angka, yang Anda terima dari petugas atau melalui surat. Mohon jangan pernah mengirimkan kata sandi atau nomor kartu.
        [casual] Untuk lihat pinjamanmu, aku butuh kode sekali pakai dari { $lender }: 8 huruf dan angka, dari petugas atau lewat surat. Jangan pernah kirim kata sandi atau nomor kartu, ya.
       *[neutral] Untuk melihat rekening pinjaman Anda, saya perlu kode sekali pakai dari { $lender }: 8 huruf dan angka, dari petugas atau lewat surat. Mohon jangan pernah mengirim kata sandi atau nomor kartu.
    }

utter_code_wrong =
    { $formality ->
        [formal] Mohon maaf, kode ini belum sesuai. Mohon diperiksa sekali lagi; masih ada { $left } kesempatan.
        [casual] Kodenya belum cocok. Coba cek lagi pelan-pelan, masih ada { $left } kesempatan.
       *[neutral] Kode ini belum cocok. Silakan diperiksa dan dikirim lagi; masih ada { $left } kesempatan.
    }

utter_code_expired =
    { $formality ->
        [formal] Kode ini sudah terpakai atau tidak berlaku lagi. Petugas kami dengan senang hati akan memberikan kode baru.
        [casual] Kode itu sudah dipakai atau nggak berlaku lagi. Petugas bisa kasih kode baru.
       *[neutral] Kode ini sudah dipakai atau tidak berlaku lagi. Petugas bisa memberikan kode baru.
    }

utter_code_locked =
    { $formality ->
        [formal] Beberapa kode belum sesuai. Demi keamanan Anda, mohon berkenan menunggu { $minutes } menit. Petugas kami juga dapat membantu.
        [casual] Beberapa kode tadi belum cocok. Biar aman, tunggu { $minutes } menit dulu, ya, atau minta bantuan petugas.
       *[neutral] Beberapa kode belum cocok. Demi keamanan, mohon tunggu { $minutes } menit, atau minta bantuan petugas.
    }

utter_ask_who =
    { $formality ->
        [formal] Mohon tuliskan nomor nasabah Anda, atau alamat surel atau nomor telepon Anda yang tercatat di { $lender }. Kode hanya dikirim ke { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } yang tercatat.
        [casual] Tulis nomor nasabahmu, atau surel atau nomor telepon yang tercatat di { $lender }, ya. Kodenya cuma dikirim ke { $way ->
                [phone] nomor telepon
               *[email] surel
            } yang tercatat.
       *[neutral] Silakan tulis nomor nasabah Anda, atau alamat surel atau nomor telepon yang tercatat di { $lender }. Kode hanya dikirim ke { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } yang tercatat.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Jika data itu tercatat di { $lender }, kode 6 angka sedang dikirim { $way ->
                [phone] lewat SMS
               *[email] lewat surel
            }. Kode berlaku { $minutes } menit. Mohon tuliskan hanya 6 angka itu di sini.
        [casual] Kalau data itu tercatat di { $lender }, kode 6 angka lagi dikirim { $way ->
                [phone] lewat SMS
               *[email] lewat surel
            }. Berlaku { $minutes } menit. Tulis 6 angkanya saja di sini, ya.
       *[neutral] Jika data itu tercatat di { $lender }, kode 6 angka sedang dikirim { $way ->
                [phone] lewat SMS
               *[email] lewat surel
            }. Kode berlaku { $minutes } menit. Silakan tulis hanya 6 angka itu di sini.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Di sini sudah beberapa kali diminta kode. Kode berikutnya dapat diminta dalam { $minutes } menit; petugas kami dengan senang hati membantu Anda lebih cepat.
        [casual] Di sini kode sudah diminta beberapa kali. Bisa minta lagi dalam { $minutes } menit, atau petugas bisa bantu lebih cepat.
       *[neutral] Di sini kode sudah diminta beberapa kali. Anda bisa minta lagi dalam { $minutes } menit, atau petugas bisa membantu lebih cepat.
    }

utter_share_number =
    { $formality ->
        [formal] Anda juga dapat membagikan nomor telepon Anda sendiri dengan tombol di bawah kotak teks.
        [casual] Atau bagikan nomor teleponmu sendiri dengan tombol di bawah kotak teks.
       *[neutral] Atau bagikan nomor telepon Anda sendiri dengan tombol di bawah kotak teks.
    }

utter_number_unknown =
    { $formality ->
        [formal] Mohon maaf, nomor telepon ini saja belum cukup untuk mengenali Anda. Kode sekali pakai dapat digunakan, atau petugas kami dengan senang hati membantu.
        [casual] Nomor ini saja belum cukup buat mengenali kamu. Bisa pakai kode sekali pakai, atau petugas bisa bantu.
       *[neutral] Nomor telepon ini saja belum cukup untuk mengenali Anda. Bisa pakai kode sekali pakai, atau petugas bisa membantu.
    }

utter_number_foreign =
    { $formality ->
        [formal] Mohon maaf, ini bukan nomor telepon Anda sendiri. Yang berlaku hanya nomor Anda sendiri, dibagikan dengan tombol di bawah kotak teks.
        [casual] Ini bukan nomormu sendiri. Yang berlaku cuma nomormu sendiri, lewat tombol di bawah kotak teks.
       *[neutral] Ini bukan nomor telepon Anda sendiri. Yang berlaku hanya nomor Anda sendiri, dibagikan dengan tombol di bawah kotak teks.
    }

utter_unlinked =
    { $formality ->
        [formal] Obrolan ini tidak lagi terhubung dengan rekening pinjaman Anda. Sebelum membahas rekening itu lagi, saya akan meminta kode. Yang sudah ditulis tetap ada di obrolan ini.
        [casual] Oke, obrolan ini tidak terhubung lagi dengan pinjamanmu. Sebelum bahas pinjaman lagi, aku perlu kode. Yang sudah ditulis tetap ada di obrolan ini.
       *[neutral] Obrolan ini tidak lagi terhubung dengan rekening pinjaman Anda. Sebelum membahasnya lagi, saya perlu kode. Yang sudah ditulis tetap ada di obrolan ini.
    }

utter_not_linked = Obrolan ini tidak terhubung dengan rekening pinjaman mana pun.

utter_code_message = { $code } adalah kode Anda untuk obrolan dengan { $lender }. Berlaku { $minutes } menit. Mohon jangan berikan kepada siapa pun. Jika Anda tidak memintanya, abaikan pesan ini.

utter_code_subject = Kode Anda untuk obrolan dengan { $lender }

utter_recognised =
    { $formality ->
        [formal] Terima kasih, { $name }. Identitas Anda telah terkonfirmasi.
        [casual] Makasih, { $name }. Identitasmu sudah cocok.
       *[neutral] Terima kasih, { $name }. Identitas Anda sudah terkonfirmasi.
    }

utter_already_recognised =
    { $formality ->
        [formal] Identitas Anda telah terkonfirmasi, { $name }. Kode lain tidak diperlukan.
        [casual] Identitasmu sudah cocok kok, { $name }. Nggak perlu kode lagi.
       *[neutral] Identitas Anda sudah terkonfirmasi, { $name }. Tidak perlu kode lagi.
    }

utter_application =
    { $formality ->
        [formal]
            { $state ->
                [received] Pengajuan Anda { $number } ({ $name }) telah kami terima pada { $since }.
                [documents_missing] Pengajuan Anda { $number } ({ $name }) menunggu kelengkapan dokumen sejak { $since }. Petugas kami dengan senang hati akan menjelaskan dokumen yang dimaksud.
                [approved] Dengan gembira kami sampaikan bahwa pengajuan Anda { $number } ({ $name }) telah disetujui pada { $since }.
                [declined] Mohon maaf, pengajuan Anda { $number } ({ $name }) tidak dapat disetujui; keputusannya tertanggal { $since }. Anda dapat meminta seorang petugas untuk meninjaunya.
                [paid_out] Pengajuan Anda { $number } ({ $name }) telah selesai; dana dicairkan pada { $since }.
               *[checking] Pengajuan Anda { $number } ({ $name }) sedang dipertimbangkan sejak { $since }.
            }
        [casual]
            { $state ->
                [received] Pengajuanmu { $number } ({ $name }) sudah kami terima pada { $since }.
                [documents_missing] Pengajuanmu { $number } ({ $name }) masih menunggu dokumen sejak { $since }. Petugas bisa bilang dokumen yang mana.
                [approved] Kabar baik: pengajuanmu { $number } ({ $name }) disetujui pada { $since }.
                [declined] Maaf, pengajuanmu { $number } ({ $name }) tidak bisa disetujui; keputusannya pada { $since }. Kamu bisa minta petugas meninjaunya lagi.
                [paid_out] Pengajuanmu { $number } ({ $name }) sudah beres; dananya cair pada { $since }.
               *[checking] Pengajuanmu { $number } ({ $name }) lagi kami periksa sejak { $since }.
            }
       *[neutral]
            { $state ->
                [received] Pengajuan { $number } ({ $name }) sudah kami terima pada { $since }.
                [documents_missing] Pengajuan { $number } ({ $name }) menunggu dokumen sejak { $since }. Petugas bisa menjelaskan dokumen yang mana.
                [approved] Pengajuan { $number } ({ $name }) disetujui pada { $since }.
                [declined] Maaf, pengajuan { $number } ({ $name }) tidak bisa disetujui; keputusannya pada { $since }. Anda bisa meminta petugas meninjaunya.
                [paid_out] Pengajuan { $number } ({ $name }) sudah selesai; dana dicairkan pada { $since }.
               *[checking] Pengajuan { $number } ({ $name }) sedang diperiksa sejak { $since }.
            }
    }

utter_no_application =
    { $formality ->
        [formal] Saya tidak menemukan pengajuan yang sedang berjalan atas nama Anda.
        [casual] Aku nggak menemukan pengajuanmu yang masih berjalan.
       *[neutral] Tidak ada pengajuan yang sedang berjalan.
    }

utter_balance =
    { $formality ->
        [formal]
            Sisa pinjaman Anda saat ini:
            { $items }
            Per { $as_of }.
        [casual]
            Ini sisa pinjamanmu:
            { $items }
            Per { $as_of }, ya.
       *[neutral]
            Sisa pinjaman:
            { $items }
            Per { $as_of }.
    }

item_balance = • { $number } { $name }: { $principal }; untuk melunasi hari ini: { $payoff } termasuk bunga

item_balance_arrears = • { $number } { $name }: { $principal }; untuk melunasi hari ini: { $payoff } termasuk bunga; yang sudah lewat jatuh tempo: { $arrears }

utter_next_payment =
    { $formality ->
        [formal]
            Pembayaran Anda berikutnya:
            { $items }
        [casual]
            Ini cicilanmu yang berikutnya:
            { $items }
       *[neutral]
            Pembayaran berikutnya:
            { $items }
    }

item_next_payment = • { $number } { $name }: { $payment } pada { $due }

item_next_payment_overdue = • { $number } { $name }: { $payment } pada { $due }; dari pembayaran sebelumnya masih ada { $arrears }. Bila saat ini terasa berat, sampaikan saja, kita cari jalannya bersama.

utter_schedule =
    { $formality ->
        [formal]
            Berikut jadwal angsuran pinjaman Anda { $number } ({ $name }):
            { $rows }
        [casual]
            Ini jadwal cicilan pinjamanmu { $number } ({ $name }):
            { $rows }
       *[neutral]
            Jadwal angsuran pinjaman { $number } ({ $name }):
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] Tidak ada pinjaman yang sedang berjalan pada rekening ini.
        [casual] Nggak ada pinjaman yang lagi berjalan di rekening ini.
       *[neutral] Tidak ada pinjaman yang berjalan di rekening ini.
    }

utter_statement =
    { $formality ->
        [formal]
            Berikut saya sampaikan posisi pinjaman Anda per { $as_of }:
            { $items }
            Semua angsuran yang belum dibayar ada dalam rencana angsuran terlampir. Untuk salinan yang dilegalisasi, surat keterangan, atau salinan kontrak, petugas kami dengan senang hati membantu.
        [casual]
            Ini posisi pinjaman kamu per { $as_of }:
            { $items }
            Semua angsuran yang belum dibayar ada di rencana angsuran terlampir. Kalau butuh salinan yang dilegalisasi, surat keterangan, atau kontrak, petugas kami yang siapkan.
       *[neutral]
            Rekening koran pinjaman Anda per { $as_of }:
            { $items }
            Semua angsuran yang belum dibayar ada dalam rencana angsuran terlampir. Salinan yang dilegalisasi, surat keterangan, dan salinan kontrak disiapkan oleh petugas kami.
    }

utter_statement_noted =
    { $formality ->
        [formal] Petugas kami akan menyiapkan dokumennya dan menjawab Anda paling lambat { $by }. Nomor referensi Anda { $reference }.
        [casual] Petugas akan menyiapkan dokumennya dan mengabari kamu paling lambat { $by }. Nomor referensinya { $reference }.
       *[neutral] Petugas akan menyiapkan dokumennya dan menjawab Anda paling lambat { $by }. Nomor referensinya { $reference }.
    }

utter_payment_noted =
    { $formality ->
        [formal] Terima kasih atas pemberitahuannya. Petugas kami akan memeriksa pembayaran tersebut dan menjawab Anda paling lambat { $by }; nomor referensi Anda { $reference }. Apabila pengingat kami bersilang dengan pembayaran Anda, mohon diabaikan.
        [casual] Makasih sudah kasih tahu. Petugas akan cek pembayarannya dan mengabari kamu paling lambat { $by }; nomor referensinya { $reference }. Kalau ada pengingat yang baru masuk setelah kamu bayar, abaikan aja.
       *[neutral] Terima kasih sudah memberi tahu. Petugas akan memeriksa pembayarannya dan menjawab Anda paling lambat { $by }; nomor referensinya { $reference }. Bila ada pengingat yang bersamaan dengan pembayaran Anda, abaikan saja.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] Terima kasih. Demi keamanan Anda, petugas kami akan menelepon paling lambat { $by } ke nomor yang telah tercatat pada kami, untuk memastikan perubahan tersebut. Nomor referensi Anda { $reference }.
        [casual] Makasih. Biar aman, petugas akan telepon ke nomor yang sudah tercatat paling lambat { $by } untuk memastikan perubahannya. Nomor referensinya { $reference }.
       *[neutral] Terima kasih. Demi keamanan, petugas akan menelepon ke nomor yang sudah tercatat paling lambat { $by } untuk memastikan perubahannya. Nomor referensinya { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Mohon beri tahu alamat surel atau nomor telepon yang baru. Silakan tuliskan di sini; untuk nomor luar negeri, mohon disertai kode negaranya.
        [casual] Surel atau nomor telepon barunya apa? Tulis di sini aja, ya; kalau nomor luar negeri, pakai kode negaranya.
       *[neutral] Apa alamat surel atau nomor telepon yang baru? Silakan tulis di sini; untuk nomor luar negeri, sertakan kode negaranya.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Mohon maaf, alamat surel atau nomor teleponnya belum terbaca dengan jelas. Mohon tuliskan yang baru saja, secara lengkap: alamat seperti nama@example.com, atau nomor dengan kode negaranya.
        [casual] Maaf, surel atau nomornya belum kebaca jelas. Tulis yang baru aja, yang lengkap, ya: alamat seperti nama@example.com, atau nomor pakai kode negaranya.
       *[neutral] Maaf, alamat surel atau nomor teleponnya belum terbaca jelas. Silakan tulis yang baru saja, secara lengkap: alamat seperti nama@example.com, atau nomor dengan kode negaranya.
    }

utter_contact_read =
    { $formality ->
        [formal] Saya telah mencatat { $contact } sebagai { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } baru Anda. Perubahan ini berlaku setelah petugas kami memastikannya kepada Anda.
        [casual] Oke, { $contact } sudah dicatat sebagai { $way ->
                [phone] nomor telepon
               *[email] surel
            } barumu. Berlakunya setelah petugas memastikan ke kamu, ya.
       *[neutral] Saya sudah mencatat { $contact } sebagai { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } baru Anda. Perubahannya berlaku setelah petugas memastikannya kepada Anda.
    }

utter_contact_on_file =
    { $formality ->
        [formal] { $way ->
                [phone] Nomor telepon
               *[email] Alamat surel
            } tersebut sudah tercatat pada kami, sehingga tidak ada yang perlu diubah.
        [casual] { $way ->
                [phone] Nomor telepon
               *[email] Surel
            } itu sudah tercatat, kok, jadi nggak ada yang perlu diubah.
       *[neutral] { $way ->
                [phone] Nomor telepon
               *[email] Alamat surel
            } itu sudah tercatat, jadi tidak ada yang perlu diubah.
    }

utter_contact_changed =
    { $formality ->
        [formal] Perubahan telah dipastikan: { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } Anda yang tercatat sekarang adalah { $contact }. Apabila Anda tidak memintanya, mohon segera beri tahu kami.
        [casual] Perubahannya sudah dipastikan: { $way ->
                [phone] nomor teleponmu
               *[email] surelmu
            } yang tercatat sekarang { $contact }. Kalau bukan kamu yang minta, cepat kasih tahu kami, ya.
       *[neutral] Perubahan sudah dipastikan: { $way ->
                [phone] nomor telepon
               *[email] alamat surel
            } Anda yang tercatat sekarang { $contact }. Bila Anda tidak memintanya, segera beri tahu kami.
    }

utter_contact_declined =
    { $formality ->
        [formal] { $way ->
                [phone] Nomor telepon
               *[email] Alamat surel
            } Anda tidak kami ubah menjadi { $contact } karena { $why ->
                [unreached] kami tidak berhasil menghubungi Anda untuk memastikannya
                [bounced] pesan tidak sampai ke sana
               *[unsure] kami tidak dapat memastikan bahwa permintaan itu berasal dari Anda
            }. Data yang lama tetap berlaku. Apabila Anda masih menghendaki perubahan itu, silakan menulis di sini.
        [casual] { $way ->
                [phone] Nomor teleponmu
               *[email] Surelmu
            } nggak jadi diubah ke { $contact } karena { $why ->
                [unreached] kami nggak berhasil menghubungi kamu buat memastikan
                [bounced] pesan nggak sampai ke sana
               *[unsure] kami nggak bisa yakin itu permintaan kamu
            }. Yang lama tetap dipakai. Kalau masih mau diubah, tulis aja di sini.
       *[neutral] { $way ->
                [phone] Nomor telepon
               *[email] Alamat surel
            } Anda tidak diubah menjadi { $contact } karena { $why ->
                [unreached] kami tidak berhasil menghubungi Anda untuk memastikannya
                [bounced] pesan tidak sampai ke sana
               *[unsure] kami tidak bisa memastikan bahwa permintaan itu dari Anda
            }. Data yang lama tetap berlaku. Bila masih ingin diubah, silakan tulis di sini.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Mengenai pembayaran Anda, berikut yang saya catat:
            { $items }
            Apabila ada yang keliru, mohon beri tahu saya.
        [casual]
            Soal pembayaranmu, ini yang aku catat:
            { $items }
            Kalau ada yang salah, bilang, ya.
       *[neutral]
            Tentang pembayaran Anda, ini yang saya catat:
            { $items }
            Bila ada yang salah, beri tahu saya.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Pembayaran yang Anda beritahukan telah kami terima:
            { $items }
        [casual]
            Pembayaranmu sudah masuk:
            { $items }
       *[neutral]
            Pembayaran yang Anda beritahukan sudah kami terima:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Mohon maaf, pembayaran yang Anda beritahukan belum kami temukan:
            { $items }
            Ada pembayaran yang baru sampai setelah beberapa hari. Apabila Anda mengirim foto atau PDF bukti pembayaran di sini, kami akan memeriksanya kembali.
        [casual]
            Pembayaranmu belum ketemu, nih:
            { $items }
            Kadang perlu beberapa hari sampai masuk. Kirim foto atau PDF bukti bayarnya di sini, nanti kami cek lagi.
       *[neutral]
            Pembayaran yang Anda beritahukan belum kami temukan:
            { $items }
            Ada pembayaran yang baru sampai setelah beberapa hari. Bila Anda mengirim foto atau PDF bukti pembayaran di sini, kami akan memeriksanya lagi.
    }

item_payment_amount = • Jumlah: { $amount }

item_payment_day = • Tanggal bayar: { $paid_on }

item_case_reference = • Nomor referensi: { $reference }

utter_contact_letter =
    { $way ->
            [phone] Nomor telepon
           *[email] Alamat surel
        } Anda yang tercatat di { $lender } telah diubah, dan { $way ->
            [phone] nomor
           *[email] alamat
        } ini tidak dipakai lagi. Jika Anda yang memintanya, tidak ada yang perlu dilakukan. Jika bukan, mohon segera hubungi { $lender }.

utter_contact_letter_subject = Data kontak Anda di { $lender } telah diubah

utter_book_down =
    { $formality ->
        [formal] Mohon maaf, sistem rekening saat ini tidak dapat dihubungi, dan saya tidak ingin menduga-duga. Mohon dicoba kembali nanti, atau silakan meminta bantuan petugas.
        [casual] Maaf, sistem rekeningnya lagi nggak bisa diakses, dan aku nggak mau asal tebak. Coba lagi nanti, atau minta bantuan petugas, ya.
       *[neutral] Maaf, sistem rekening sedang tidak bisa diakses, dan saya tidak mau menebak. Silakan coba lagi nanti, atau minta bantuan petugas.
    }

utter_relief_options =
    { $formality ->
        [formal]
            Bila pembayaran sesuai perjanjian terasa berat, cara berikut dapat dipertimbangkan. Petugas kami memutuskannya bersama Anda:
            { $items }
        [casual]
            Kalau bayar sesuai perjanjian terasa berat, cara-cara ini bisa dipertimbangkan. Petugas yang memutuskan, bersama kamu:
            { $items }
       *[neutral]
            Bila pembayaran sesuai perjanjian terasa berat, cara berikut bisa dipertimbangkan. Petugas memutuskannya bersama Anda:
            { $items }
    }

item_relief_pause = • Jeda pembayaran: tidak membayar selama { $months }

item_relief_pause_waived = • Jeda pembayaran tanpa bunga: tidak membayar selama { $months }, dan bunga tidak bertambah

item_relief_interest_only = • Bayar bunga saja selama { $months }

item_relief_reduced = • Membayar { $percent } dari angsuran selama { $months }

item_relief_extension = • Jangka waktu diperpanjang { $months }: angsuran lebih kecil

item_relief_arrears = • Bagian yang lewat jatuh tempo dicicil selama { $months }

utter_relief_own_loan =
    { $formality ->
        [formal]
            Untuk pinjaman Anda { $number }, berikut contoh cara yang dapat dipertimbangkan. Angsuran saat ini { $instalment }. Petugas kami memutuskannya bersama Anda:
            { $items }
        [casual]
            Untuk pinjamanmu { $number }, ini contoh cara yang bisa dipertimbangkan. Cicilan sekarang { $instalment }. Petugas yang memutuskan, bersama kamu:
            { $items }
       *[neutral]
            Untuk pinjaman Anda { $number }, ini contoh cara yang bisa dipertimbangkan. Angsuran saat ini { $instalment }. Petugas memutuskannya bersama Anda:
            { $items }
    }

item_relief_own_pause = • Tidak membayar selama { $months }, lalu { $instalment } per bulan; totalnya bertambah { $difference }

item_relief_own_interest_only = • Bayar bunga saja ({ $first } per bulan) selama { $months }, lalu { $instalment } per bulan; totalnya bertambah { $difference }

item_relief_own_reduced = • Membayar { $first } per bulan selama { $months }, lalu { $instalment } per bulan; totalnya bertambah { $difference }

item_relief_own_extension = • Diperpanjang { $months }: { $instalment } per bulan; totalnya bertambah { $difference }

item_relief_own_arrears = • Bagian yang lewat jatuh tempo dicicil selama { $months }: sementara itu { $first } per bulan; totalnya bertambah { $difference }

utter_reminder_before =
    { $formality ->
        [formal] Perkenankan kami mengingatkan: angsuran { $amount } untuk pinjaman Anda { $number } jatuh tempo pada { $due }. Apabila sudah dikirim, tidak ada lagi yang perlu dilakukan. Bila pembayaran terasa berat, mohon sampaikan kepada kami sebelum tanggal itu; kita cari jalannya bersama.
        [casual] Sekadar mengingatkan: cicilan { $amount } untuk pinjamanmu { $number } jatuh tempo pada { $due }. Kalau sudah dikirim, tidak perlu apa-apa lagi. Kalau lagi berat, kabari kami sebelum tanggal itu, ya; kita cari jalannya bersama.
       *[neutral] Sekadar mengingatkan: angsuran { $amount } untuk pinjaman Anda { $number } jatuh tempo pada { $due }. Bila sudah dikirim, tidak ada yang perlu dilakukan. Bila terasa berat, sampaikan kepada kami sebelum tanggal itu; kita cari jalannya bersama.
    }

utter_reminder_after =
    { $formality ->
        [formal] Angsuran { $amount } untuk pinjaman Anda { $number } jatuh tempo pada { $due } dan belum kami terima. Apabila sudah dibayar, mohon beri tahu saya agar diperiksa. Bila pembayaran terasa berat, silakan menulis kepada kami: ada jalan keluarnya, dan seorang petugas akan menjawab Anda.
        [casual] Cicilan { $amount } untuk pinjamanmu { $number } jatuh tempo pada { $due } dan belum kami terima. Kalau sudah dibayar, bilang saja, nanti diperiksa. Kalau lagi berat, tulis saja ke kami: ada jalannya, dan petugas akan menjawab kamu.
       *[neutral] Angsuran { $amount } untuk pinjaman Anda { $number } jatuh tempo pada { $due } dan belum kami terima. Bila sudah dibayar, beri tahu saya agar diperiksa. Bila terasa berat, silakan tulis kepada kami: ada jalannya, dan petugas akan menjawab Anda.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Baik, saya tidak akan lagi mengirimkan pengingat angsuran. Tanggal jatuh temponya tetap; pengingat dapat Anda minta kembali kapan pun.
        [casual] Oke, aku nggak kirim pengingat cicilan lagi. Tanggal jatuh temponya tetap, ya. Kalau mau diingatkan lagi, bilang aja kapan pun.
       *[neutral] Baik, saya tidak mengirim pengingat angsuran lagi. Tanggal jatuh temponya tetap. Bila ingin diingatkan lagi, sampaikan kapan saja.
    }

utter_reminders_on =
    { $formality ->
        [formal] Baik, saya akan mengingatkan Anda sebelum angsuran jatuh tempo.
        [casual] Oke, nanti aku ingatkan sebelum cicilannya jatuh tempo.
       *[neutral] Baik, saya akan mengingatkan sebelum angsuran jatuh tempo.
    }

## Laporan dan pengaduan

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Terima kasih telah memercayakan hal ini kepada kami. Keputusan Anda untuk bercerita sudah tepat; keadaan tidak menjadi lebih buruk karenanya, dan Anda tidak sendirian.
                [restructure] Terima kasih telah menyampaikannya kepada kami. Permohonan Anda untuk mengubah ketentuan pembayaran telah kami terima.
                [complaint] Saya sungguh menyesal Anda mengalami hal ini. Keluhan Anda kami tanggapi dengan sungguh-sungguh.
                [dispute] Terima kasih telah memberitahukan hal ini. Kami akan memeriksanya dengan saksama.
                [harassment] Saya sungguh menyesal mendengarnya; tidak seorang pun pantas diperlakukan seperti itu. Mohon simpan semua pesan dan riwayat panggilan; hal ini akan kami tindak lanjuti.
                [fraud] Terima kasih telah memberitahukan hal ini kepada kami. Ini akan diperiksa lebih dahulu, sebelum apa pun diminta dari Anda. Sementara itu, mohon jangan memberikan kode atau kata sandi kepada siapa pun.
                [human] Tentu. Selanjutnya seorang petugas yang akan melayani Anda.
                [failed] Mohon maaf, sudah tiga kali saya belum dapat membantu Anda. Selanjutnya seorang petugas yang akan menangani.
                [down] Mohon maaf, sistem saya sedang mengalami gangguan. Pesan Anda tersimpan.
               *[request] Permintaan Anda telah dicatat.
            } { $open ->
                [closed] Saat ini kantor kami tutup; petugas kami akan membacanya dan menjawab Anda paling lambat { $by }.
               *[open] Petugas kami akan membacanya dan menjawab Anda paling lambat { $by }.
            } Nomor referensi Anda { $reference }.
        [casual]
            { $case ->
                [hardship] Terima kasih sudah mau cerita. Itu langkah yang tepat; keadaanmu tidak jadi lebih buruk karena cerita, dan kamu tidak sendirian.
                [restructure] Terima kasih sudah menyampaikan yang kamu butuhkan. Permintaanmu untuk mengubah cara bayar sudah dicatat.
                [complaint] Maaf kamu sampai mengalami ini. Keluhanmu kami tanggapi serius.
                [dispute] Terima kasih sudah memberi tahu. Ini akan diperiksa dengan teliti.
                [harassment] Aku benar-benar menyesal mendengarnya; tidak ada orang yang pantas diperlakukan begitu. Tolong simpan semua pesan dan riwayat panggilannya; ini akan kami tindak lanjuti.
                [fraud] Terima kasih sudah memberi tahu. Ini diperiksa dulu sebelum ada hal lain yang diminta dari kamu. Sementara itu, jangan berikan kode atau kata sandi ke siapa pun, ya.
                [human] Tentu. Selanjutnya petugas kami yang bantu kamu.
                [failed] Maaf, sudah tiga kali aku belum bisa membantu. Selanjutnya petugas kami yang bantu kamu.
                [down] Maaf, sistemku sedang ada gangguan. Pesanmu aman tersimpan.
               *[request] Permintaanmu sudah dicatat.
            } { $open ->
                [closed] Sekarang kantor kami tutup; petugas akan membacanya dan menjawab kamu paling lambat { $by }.
               *[open] Petugas akan membacanya dan menjawab kamu paling lambat { $by }.
            } Nomor referensinya { $reference }.
       *[neutral]
            { $case ->
                [hardship] Terima kasih sudah bercerita. Itu langkah yang tepat; keadaan tidak menjadi lebih buruk karena bercerita, dan Anda tidak sendirian.
                [restructure] Terima kasih sudah menyampaikan apa yang Anda perlukan. Permintaan untuk mengubah ketentuan pembayaran sudah dicatat.
                [complaint] Saya menyesal hal ini sampai terjadi. Keluhan Anda kami tanggapi dengan serius.
                [dispute] Terima kasih sudah memberi tahu. Hal ini akan diperiksa dengan teliti.
                [harassment] Saya sungguh menyesal mendengarnya; tidak seorang pun pantas diperlakukan seperti itu. Mohon simpan semua pesan dan riwayat panggilan; hal ini akan kami tindak lanjuti.
                [fraud] Terima kasih sudah memberi tahu. Ini diperiksa lebih dulu, sebelum apa pun diminta dari Anda. Sementara itu, mohon jangan berikan kode atau kata sandi kepada siapa pun.
                [human] Tentu. Selanjutnya petugas kami yang akan membantu.
                [failed] Maaf, sudah tiga kali saya belum bisa membantu. Selanjutnya petugas kami yang akan membantu.
                [down] Maaf, sistem saya sedang ada gangguan. Pesan Anda tersimpan.
               *[request] Permintaan Anda sudah dicatat.
            } { $open ->
                [closed] Saat ini kantor kami tutup; petugas akan membacanya dan menjawab Anda paling lambat { $by }.
               *[open] Petugas akan membacanya dan menjawab Anda paling lambat { $by }.
            } Nomor referensinya { $reference }.
    }

utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Berkenankah Anda menceritakan keadaan Anda saat ini? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki saja.
                [restructure] Berkenankah Anda menceritakan apa yang berubah bagi Anda? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki saja.
                [dispute] Berkenankah Anda menjelaskan apa yang menurut Anda tidak sesuai? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki.
                [harassment] Berkenankah Anda menceritakan apa yang terjadi, dan siapa yang menghubungi Anda? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki saja.
                [fraud] Berkenankah Anda menceritakan apa yang Anda temukan? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki.
               *[complaint] Berkenankah Anda menceritakan apa yang terjadi? Dengan kata-kata sendiri, sebanyak yang Anda kehendaki.
            }
        [casual]
            { $case ->
                [hardship] Mau cerita bagaimana keadaanmu sekarang? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
                [restructure] Boleh cerita apa yang berubah buat kamu? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
                [dispute] Boleh cerita apa yang menurutmu tidak cocok? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
                [harassment] Boleh cerita apa yang terjadi, dan siapa yang menghubungi kamu? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
                [fraud] Boleh cerita apa yang kamu temukan? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
               *[complaint] Boleh cerita apa yang terjadi? Pakai kata-katamu sendiri, sebanyak yang kamu mau.
            }
       *[neutral]
            { $case ->
                [hardship] Boleh ceritakan bagaimana keadaan Anda saat ini? Dengan kata-kata sendiri, sebanyak yang Anda mau.
                [restructure] Boleh ceritakan apa yang berubah bagi Anda? Dengan kata-kata sendiri, sebanyak yang Anda mau.
                [dispute] Boleh jelaskan apa yang menurut Anda tidak sesuai? Dengan kata-kata sendiri, sebanyak yang Anda mau.
                [harassment] Boleh ceritakan apa yang terjadi, dan siapa yang menghubungi Anda? Dengan kata-kata sendiri, sebanyak yang Anda mau.
                [fraud] Boleh ceritakan apa yang Anda temukan? Dengan kata-kata sendiri, sebanyak yang Anda mau.
               *[complaint] Boleh ceritakan apa yang terjadi? Dengan kata-kata sendiri, sebanyak yang Anda mau.
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Bolehkah saya tahu apa yang paling meringankan Anda? Misalnya jeda pembayaran, angsuran yang lebih kecil, atau tanggal bayar lain; akan saya sampaikan kepada petugas.
                [restructure] Perubahan manakah yang paling meringankan Anda? Misalnya angsuran yang lebih kecil, jeda pembayaran, atau tanggal bayar lain; akan saya sampaikan kepada petugas.
                [dispute] Menurut Anda, bagaimanakah hal ini sebaiknya diperbaiki?
                [harassment] Apa yang dapat memperbaiki keadaan ini bagi Anda? Misalnya, bagaimana dan kapan kami boleh menghubungi Anda.
                [fraud] Apa yang Anda kehendaki kami lakukan lebih dahulu?
               *[complaint] Bolehkah saya tahu penyelesaian seperti apa yang Anda harapkan?
            }
        [casual]
            { $case ->
                [hardship] Apa yang paling meringankan buat kamu? Misalnya jeda bayar, cicilan lebih kecil, atau ganti tanggal bayar; nanti aku sampaikan ke petugas.
                [restructure] Perubahan apa yang paling meringankan buat kamu? Misalnya cicilan lebih kecil, jeda bayar, atau ganti tanggal bayar; nanti aku sampaikan ke petugas.
                [dispute] Menurutmu, yang benar seharusnya bagaimana?
                [harassment] Apa yang bisa membuat ini lebih baik buat kamu? Boleh juga bilang bagaimana dan kapan kamu mau dihubungi.
                [fraud] Apa yang kamu mau kami kerjakan lebih dulu?
               *[complaint] Penyelesaian seperti apa yang kamu harapkan?
            }
       *[neutral]
            { $case ->
                [hardship] Apa yang paling meringankan Anda? Misalnya jeda pembayaran, angsuran lebih kecil, atau tanggal bayar lain. Saya sampaikan ke petugas.
                [restructure] Perubahan apa yang paling meringankan Anda? Misalnya angsuran lebih kecil, jeda pembayaran, atau tanggal bayar lain. Saya sampaikan ke petugas.
                [dispute] Menurut Anda, bagaimana seharusnya ini diperbaiki?
                [harassment] Apa yang bisa memperbaiki keadaan ini bagi Anda? Misalnya, bagaimana dan kapan kami boleh menghubungi Anda.
                [fraud] Apa yang Anda ingin kami kerjakan lebih dulu?
               *[complaint] Penyelesaian seperti apa yang Anda harapkan?
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Bolehkah saya tahu sejak kapan keadaannya demikian? Perkiraan saja sudah cukup.
                [restructure] Bolehkah saya tahu sejak kapan angsurannya terasa berat? Perkiraan saja sudah cukup.
                [dispute] Bolehkah saya tahu kapan Anda pertama kali melihatnya? Perkiraan saja sudah cukup.
                [harassment] Bolehkah saya tahu sejak kapan hal ini berlangsung? Perkiraan saja sudah cukup.
                [fraud] Bolehkah saya tahu kapan Anda pertama kali menyadarinya? Perkiraan saja sudah cukup.
               *[complaint] Bolehkah saya tahu sejak kapan hal ini terjadi? Perkiraan saja sudah cukup.
            }
        [casual]
            { $case ->
                [hardship] Sejak kapan keadaannya begini? Kira-kira saja cukup.
                [restructure] Sejak kapan cicilannya mulai berat? Kira-kira saja cukup.
                [dispute] Kapan pertama kali kamu lihat ini? Kira-kira saja cukup.
                [harassment] Sudah sejak kapan ini berlangsung? Kira-kira saja cukup.
                [fraud] Kapan pertama kali kamu sadar soal ini? Kira-kira saja cukup.
               *[complaint] Sejak kapan ini terjadi? Kira-kira saja cukup.
            }
       *[neutral]
            { $case ->
                [hardship] Sejak kapan keadaannya seperti ini? Perkiraan saja sudah cukup.
                [restructure] Sejak kapan angsurannya terasa berat? Perkiraan saja sudah cukup.
                [dispute] Kapan Anda pertama kali melihatnya? Perkiraan saja sudah cukup.
                [harassment] Sejak kapan hal ini berlangsung? Perkiraan saja sudah cukup.
                [fraud] Kapan Anda pertama kali menyadarinya? Perkiraan saja sudah cukup.
               *[complaint] Sejak kapan ini terjadi? Perkiraan saja sudah cukup.
            }
    }

utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Terima kasih atas keterbukaan Anda.
                [restructure] Terima kasih telah menjelaskan apa yang Anda perlukan.
                [dispute] Terima kasih atas penjelasannya.
                [harassment] Terima kasih telah menceritakannya; saya mengerti hal itu tidak mudah.
                [fraud] Terima kasih atas keterangannya.
               *[complaint] Terima kasih telah menyampaikannya dengan terbuka.
            } Semuanya kini ada pada petugas kami, yang akan menjawab Anda paling lambat { $by }. Nomor referensi Anda { $reference }, dan kapan pun Anda dapat menambahkan keterangan di sini.
        [casual]
            { $case ->
                [hardship] Terima kasih sudah terbuka.
                [restructure] Terima kasih sudah menjelaskan yang kamu butuhkan.
                [dispute] Terima kasih, sudah jelas.
                [harassment] Terima kasih sudah cerita; aku tahu itu tidak mudah.
                [fraud] Terima kasih, ini sangat membantu.
               *[complaint] Terima kasih sudah bicara terus terang.
            } Semuanya sekarang ada di petugas, yang akan menjawab kamu paling lambat { $by }. Nomor referensinya { $reference }, dan kamu bisa menambahkan apa pun di sini kapan saja.
       *[neutral]
            { $case ->
                [hardship] Terima kasih atas keterbukaannya.
                [restructure] Terima kasih sudah menjelaskan apa yang Anda perlukan.
                [dispute] Terima kasih atas penjelasannya.
                [harassment] Terima kasih sudah bercerita; saya tahu itu tidak mudah.
                [fraud] Terima kasih atas keterangannya.
               *[complaint] Terima kasih sudah menyampaikannya dengan terbuka.
            } Semuanya sekarang ada di petugas, yang akan menjawab Anda paling lambat { $by }. Nomor referensinya { $reference }, dan Anda bisa menambahkan keterangan di sini kapan saja.
    }

utter_case_kept =
    { $formality ->
        [formal] Tentu, pertanyaannya kita hentikan di sini. Yang telah Anda sampaikan tersimpan dengan nomor { $reference }, dan petugas kami akan menjawab Anda paling lambat { $by }. Tidak ada lagi yang perlu Anda lakukan.
        [casual] Tentu, pertanyaannya kita sudahi di sini. Yang sudah kamu ceritakan tersimpan dengan nomor { $reference }, dan petugas akan menjawab kamu paling lambat { $by }. Kamu tidak perlu melakukan apa-apa lagi.
       *[neutral] Tentu, pertanyaannya kita hentikan di sini. Yang sudah Anda ceritakan tersimpan dengan nomor { $reference }, dan petugas akan menjawab Anda paling lambat { $by }. Tidak ada lagi yang perlu Anda lakukan.
    }

utter_case_known =
    { $formality ->
        [formal] Terima kasih, hal ini telah saya tambahkan pada laporan Anda { $reference }. Petugas kami dapat melihatnya dan akan menjawab Anda paling lambat { $by }.
        [casual] Terima kasih, ini sudah aku tambahkan ke laporanmu { $reference }. Petugas bisa melihatnya dan akan menjawab kamu paling lambat { $by }.
       *[neutral] Terima kasih. Ini sudah saya tambahkan ke laporan Anda { $reference }. Petugas bisa melihatnya dan akan menjawab paling lambat { $by }.
    }

utter_crisis =
    { $formality ->
        [formal]
            Saya sangat bersyukur Anda menceritakan ini kepada saya. Anda jauh lebih berharga daripada pinjaman apa pun. Mohon sekarang juga hubungi mereka yang dapat menolong:
            { $helpline }
            Saya sudah meminta seorang dari tim kami untuk bergabung dalam percakapan ini ({ $reference }). Adakah orang yang Anda percayai di dekat Anda?
        [casual]
            Aku bersyukur kamu cerita. Kamu jauh lebih berharga daripada pinjaman apa pun. Tolong hubungi sekarang orang-orang yang bisa menolong:
            { $helpline }
            Aku sudah meminta seseorang dari tim kami untuk bergabung di percakapan ini ({ $reference }). Ada orang yang kamu percayai di dekatmu?
       *[neutral]
            Saya bersyukur Anda menceritakan ini. Anda jauh lebih berharga daripada pinjaman apa pun. Mohon hubungi sekarang orang-orang yang bisa menolong:
            { $helpline }
            Saya sudah meminta seseorang dari tim kami untuk bergabung di percakapan ini ({ $reference }). Apakah ada orang yang Anda percayai di dekat Anda?
    }

utter_missed_payment =
    { $formality ->
        [formal]
            Terima kasih telah memberi tahu kami. Satu pembayaran yang terlewat dapat dibereskan. Berikut ketentuannya dan cara membayarnya:
            { $items }
            Apabila keuangan saat ini sedang sulit, mohon sampaikan kepada saya.
        [casual]
            Terima kasih sudah memberi tahu. Satu pembayaran yang terlewat bisa dibereskan. Ini ketentuannya dan cara bayarnya:
            { $items }
            Kalau keuangan sekarang lagi sulit, bilang saja, ya.
       *[neutral]
            Terima kasih sudah memberi tahu. Satu pembayaran yang terlewat bisa dibereskan. Ini ketentuannya dan cara membayarnya:
            { $items }
            Bila keuangan sedang sulit, sampaikan saja kepada saya.
    }

utter_cases =
    { $formality ->
        [formal]
            Berikut laporan Anda pada kami:
            { $items }
        [casual]
            Ini laporanmu:
            { $items }
       *[neutral]
            Laporan Anda:
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] bantuan pembayaran
        [restructure] perubahan ketentuan pembayaran
        [complaint] keluhan
        [dispute] tagihan atau data yang disanggah
        [harassment] perlakuan penagih
        [fraud] dugaan penipuan
        [crisis] dukungan pribadi
        [human] percakapan dengan petugas
        [failed] pertanyaan yang diteruskan ke petugas
        [down] pesan yang disimpan saat gangguan
       *[request] permintaan
    }): { $state ->
        [waiting] menunggu petugas; dijawab paling lambat { $by }
        [held] sedang ditangani petugas; dijawab paling lambat { $by }
        [with_borrower] { $formality ->
            [casual] menunggu jawabanmu
           *[neutral] menunggu jawaban Anda
        }
        [resolved] selesai
        [reopened] dibuka kembali; dijawab paling lambat { $by }
        [closed] ditutup
       *[new] sudah diterima; dijawab paling lambat { $by }
    }

utter_no_case =
    { $formality ->
        [formal] Saya tidak menemukan laporan dalam percakapan ini. Berkenankah Anda bila saya buatkan?
        [casual] Aku tidak menemukan laporan di percakapan ini. Mau aku buatkan?
       *[neutral] Saya tidak menemukan laporan di percakapan ini. Perlu saya buatkan?
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer } dari tim kami kini hadir dalam percakapan ini dan dapat membacanya. Sementara itu saya diam.
        [casual] { $officer } dari tim kami sekarang ada di sini dan bisa membaca chat kita. Aku diam dulu, ya.
       *[neutral] { $officer } dari tim kami sekarang ada di sini dan bisa membaca percakapan kita. Sementara itu saya diam.
    }

utter_officer_away =
    { $formality ->
        [formal] Saat ini { $officer } belum dapat menjawab Anda. Semua yang telah Anda tulis tetap tersimpan; petugas lain dari tim kami akan melanjutkannya dan menjawab Anda paling lambat { $by }. Sementara itu, perkenankan saya, asisten digital, kembali menjawab di sini.
        [casual] Sekarang { $officer } belum bisa menjawab. Semua yang kamu tulis tetap tersimpan; petugas lain dari tim kami akan melanjutkan dan menjawab kamu paling lambat { $by }. Sementara itu, aku, asisten, yang menjawab lagi di sini, ya.
       *[neutral] Saat ini { $officer } belum bisa menjawab. Semua yang Anda tulis tetap tersimpan; petugas lain dari tim kami akan melanjutkan dan menjawab Anda paling lambat { $by }. Sementara itu, saya, asisten, yang menjawab lagi di sini.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } telah menyerahkan percakapan ini kembali kepada saya, asisten digital, dan selanjutnya saya yang menjawab. Laporan Anda tetap berjalan.
        [casual] { $officer } sudah menyerahkan chat ini kembali ke aku, asisten, jadi aku lagi yang menjawab. Laporanmu tetap jalan.
       *[neutral] { $officer } sudah menyerahkan percakapan ini kembali ke saya, asisten. Saya yang menjawab lagi, dan laporan Anda tetap berjalan.
    }

utter_case_resolved =
    { $formality ->
        [formal] Laporan Anda { $reference } telah selesai dari pihak kami. Apabila masih ada yang belum tuntas bagi Anda, silakan menulis di sini.
        [casual] Laporanmu { $reference } sudah selesai dari pihak kami. Kalau masih ada yang mengganjal, tulis saja di sini.
       *[neutral] Laporan { $reference } sudah selesai dari pihak kami. Bila masih ada yang belum tuntas, silakan tulis di sini.
    }

## Penilaian

utter_ask_score =
    { $formality ->
        [formal] Berkenankah Anda menilai percakapan kita, dari 1 (buruk) sampai 5 (sangat baik)?
        [casual] Gimana tadi, dari 1 (buruk) sampai 5 (bagus banget)?
       *[neutral] Bagaimana percakapan kita, dari 1 (buruk) sampai 5 (sangat baik)?
    }

utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] Terima kasih atas nilai { $score } dari 5. Saya menyesal mendengarnya. Berkenankah Anda menyampaikan sebabnya? Menjawab “tidak” pun boleh.
                [2] Terima kasih atas nilai { $score } dari 5. Saya menyesal mendengarnya. Berkenankah Anda menyampaikan sebabnya? Menjawab “tidak” pun boleh.
               *[other] Terima kasih atas nilai { $score } dari 5. Berkenankah Anda menambahkan sepatah kata tentang alasannya? Menjawab “tidak” pun boleh.
            }
        [casual]
            { $score ->
                [1] Makasih nilai { $score } dari 5, dan maaf ya kalau mengecewakan. Boleh tahu kenapa? Jawab “tidak” juga nggak apa-apa.
                [2] Makasih nilai { $score } dari 5, dan maaf ya kalau mengecewakan. Boleh tahu kenapa? Jawab “tidak” juga nggak apa-apa.
               *[other] Makasih nilai { $score } dari 5. Mau tambah sedikit alasannya? Jawab “tidak” juga nggak apa-apa.
            }
       *[neutral]
            { $score ->
                [1] Terima kasih atas nilai { $score } dari 5. Saya menyesal mendengarnya. Boleh tahu sebabnya? Jawab “tidak” juga boleh.
                [2] Terima kasih atas nilai { $score } dari 5. Saya menyesal mendengarnya. Boleh tahu sebabnya? Jawab “tidak” juga boleh.
               *[other] Terima kasih atas nilai { $score } dari 5. Ingin menambahkan alasannya? Jawab “tidak” juga boleh.
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] Mohon kesediaan Anda memberikan angka dari 1 sampai 5.
        [casual] Boleh kirim angka dari 1 sampai 5?
       *[neutral] Mohon berikan angka dari 1 sampai 5.
    }

utter_rating_saved =
    { $formality ->
        [formal] Terima kasih banyak. Setiap penilaian dibaca oleh tim kami dan digunakan untuk memperbaiki layanan.
        [casual] Makasih banyak. Tim kami baca ini supaya layanannya makin baik.
       *[neutral] Terima kasih. Tim kami membacanya dan memakainya untuk memperbaiki layanan.
    }

utter_feedback_saved =
    { $formality ->
        [formal] Terima kasih banyak atas saran Anda. Saran tersebut telah saya teruskan kepada tim kami.
        [casual] Makasih sarannya. Sudah aku teruskan ke tim.
       *[neutral] Terima kasih atas sarannya. Sudah saya teruskan ke tim kami.
    }

utter_praise_thanks =
    { $formality ->
        [formal] Saya sangat senang mendengarnya dan telah meneruskannya kepada tim kami. Bolehkah saya meminta penilaian Anda?
        [casual] Senang dengarnya, sudah aku teruskan ke tim. Boleh minta nilainya?
       *[neutral] Senang mendengarnya, sudah saya teruskan ke tim. Boleh minta penilaiannya?
    }

utter_thumb_up =
    { $formality ->
        [formal] Terima kasih banyak.
        [casual] Makasih.
       *[neutral] Terima kasih.
    }

utter_thumb_down =
    { $formality ->
        [formal] Mohon maaf jawaban ini belum membantu. Bolehkah saya tahu apa yang kurang? Anda juga dapat berbicara dengan petugas.
        [casual] Maaf jawabannya belum membantu. Apa yang kurang? Atau mau bicara dengan petugas?
       *[neutral] Maaf jawaban ini belum membantu. Apa yang kurang? Anda juga bisa meminta bicara dengan petugas.
    }

## Gerbang

utter_disclosure =
    { $formality ->
        [formal] Saya adalah asisten digital { $lender }, sebuah program dan bukan manusia; Anda dapat meminta berbicara dengan petugas kapan pun. Percakapan kita disimpan agar pertanyaan dapat dijawab dan petugas dapat menindaklanjutinya.
        [casual] Aku asisten digital { $lender }, program dan bukan orang; kamu bisa minta bicara dengan petugas kapan aja. Percakapan kita disimpan supaya pertanyaan bisa dijawab dan petugas bisa menindaklanjuti.
       *[neutral] Saya asisten digital { $lender }, program dan bukan manusia; Anda bisa meminta bicara dengan petugas kapan saja. Percakapan kita disimpan agar pertanyaan bisa dijawab dan petugas bisa menindaklanjuti.
    }

utter_masked =
    { $formality ->
        [formal]
            { $secret ->
                [card] Demi keamanan Anda, nomor kartu tersebut tidak saya simpan; kami tidak pernah memintanya. Apabila nomor itu juga terkirim ke tempat lain, mohon hubungi bank Anda untuk mengganti kartunya.
               *[password] Demi keamanan Anda, kata sandi tersebut tidak saya simpan; kami tidak pernah memintanya. Apabila kata sandi itu juga terkirim ke tempat lain, mohon segera diganti.
            }
        [casual]
            { $secret ->
                [card] Biar aman, nomor kartunya nggak aku simpan; kami nggak pernah memintanya. Kalau nomor itu terkirim ke tempat lain juga, minta bank mengganti kartumu, ya.
               *[password] Biar aman, kata sandinya nggak aku simpan; kami nggak pernah memintanya. Kalau terkirim ke tempat lain juga, segera ganti, ya.
            }
       *[neutral]
            { $secret ->
                [card] Demi keamanan, nomor kartunya tidak saya simpan; kami tidak pernah memintanya. Bila nomor itu terkirim ke tempat lain, mohon hubungi bank untuk mengganti kartunya.
               *[password] Demi keamanan, kata sandinya tidak saya simpan; kami tidak pernah memintanya. Bila terkirim ke tempat lain, mohon segera diganti.
            }
    }

utter_too_long =
    { $formality ->
        [formal] Mohon maaf, pesan ini terlalu panjang dan tidak ada bagiannya yang tersimpan. Mohon ditulis paling banyak { $limit } karakter, atau dikirimkan dalam beberapa bagian.
        [casual] Maaf, pesannya kepanjangan, jadi belum ada yang tersimpan. Paling banyak { $limit } karakter, ya, atau kirim dalam beberapa bagian.
       *[neutral] Maaf, pesan ini terlalu panjang dan belum ada yang tersimpan. Mohon paling banyak { $limit } karakter, atau kirim dalam beberapa bagian.
    }

utter_empty =
    { $formality ->
        [formal] Pesan Anda kami terima tanpa isi. Mohon berkenan menuliskan beberapa kata.
        [casual] Pesannya kosong. Boleh ditulis sesuatu?
       *[neutral] Pesan Anda kosong. Silakan tulis sesuatu.
    }

utter_too_fast =
    { $formality ->
        [formal] Beberapa pesan tiba bersamaan. Mohon berkenan menunggu sejenak, lalu mengirimkannya kembali.
        [casual] Pesannya masuk banyak sekaligus. Tunggu sebentar, lalu kirim lagi, ya.
       *[neutral] Banyak pesan masuk sekaligus. Mohon tunggu sebentar, lalu kirim lagi.
    }

utter_attachment =
    { $formality ->
        [formal] Mohon maaf, gambar, pesan suara, dan berkas belum dapat dibaca di sini. Mohon dituliskan, atau dibawa kepada petugas kami.
        [casual] Maaf, gambar, pesan suara, dan file belum bisa dibaca di sini. Ditulis aja, ya, atau dibawa ke petugas.
       *[neutral] Maaf, gambar, pesan suara, dan berkas belum bisa dibaca di sini. Mohon ditulis saja, atau dibawa ke petugas.
    }

utter_delayed =
    { $formality ->
        [formal] Mohon maaf telah membuat Anda menunggu. Pesan Anda tersimpan dan akan segera dijawab.
        [casual] Maaf ya, jadi menunggu. Pesanmu aman tersimpan dan sebentar lagi dijawab.
       *[neutral] Maaf sudah menunggu. Pesan Anda tersimpan dan akan segera dijawab.
    }

## Pembuka dan penutup

opener-answer-1 =
    { $formality ->
        [formal] Tentu, dengan senang hati saya melihatnya bersama Anda.
        [casual] Boleh, yuk kita lihat bareng.
       *[neutral] Tentu, mari kita lihat bersama.
    }

opener-answer-2 =
    { $formality ->
        [formal] Terima kasih telah menanyakan hal ini kepada saya.
        [casual] Makasih sudah tanya.
       *[neutral] Terima kasih sudah bertanya.
    }

opener-answer-3 =
    { $formality ->
        [formal] Tepat sekali Anda menanyakannya di sini.
        [casual] Pas banget tanya ke sini.
       *[neutral] Tepat sekali bertanya di sini.
    }

lead-answer-1 =
    { $formality ->
        [formal] Semoga berguna; perkenankan saya menyampaikan yang saya ketahui.
        [casual] Semoga ini bisa sedikit membantu, ya.
       *[neutral] Semoga membantu, ini yang bisa saya sampaikan.
    }

lead-answer-2 =
    { $formality ->
        [formal] Barangkali keterangan berikut berguna bagi Anda.
        [casual] Mungkin ini bisa jadi gambaran.
       *[neutral] Mungkin keterangan ini berguna.
    }

closer-answer-1 =
    { $formality ->
        [formal] Kapan pun Anda ingin membahasnya bersama, saya siap mendampingi.
        [casual] Kalau mau dibahas bareng, aku ada di sini.
       *[neutral] Bila ingin membahasnya bersama, saya ada di sini.
    }

closer-answer-2 =
    { $formality ->
        [formal] Silakan kembali membicarakan hal ini kapan pun Anda berkenan.
        [casual] Jangan sungkan balik lagi ke soal ini kapan aja.
       *[neutral] Jangan sungkan kembali ke hal ini kapan saja.
    }

closer-answer-3 =
    { $formality ->
        [formal] Apabila masih ada yang kurang jelas, dengan senang hati saya jelaskan lebih lanjut.
        [casual] Kalau ada yang belum jelas, tanya aja, nanti aku jelaskan.
       *[neutral] Bila ada yang kurang jelas, dengan senang hati saya jelaskan.
    }

lead-task-1 =
    { $formality ->
        [formal] Bila diperkenankan, ada satu hal kecil yang ingin saya tanyakan.
        [casual] Tanya satu hal kecil dulu, ya.
       *[neutral] Satu hal kecil saja, bila tidak keberatan.
    }

lead-task-2 =
    { $formality ->
        [formal] Dengan seizin Anda, mari kita lanjutkan.
        [casual] Kita lanjut sebentar, ya.
       *[neutral] Mari kita lanjutkan sebentar.
    }

## Tombol

button-products = Pinjaman kami
button-rates = Suku bunga
button-calculate = Hitung angsuran
button-my_loan = Pinjaman saya
button-next_payment = Pembayaran berikutnya
button-human = Bicara dengan petugas
button-send_mail = Kirim kode lewat surel
button-send_sms = Kirim kode lewat SMS
button-share_number = Bagikan nomor telepon saya
button-hardship = Bantuan pembayaran
button-relief = Minta keringanan
button-plan = Jadwal angsuran
button-apply = Cara mengajukan
button-documents = Dokumen
button-say_yes = Ya
button-say_no = Tidak
button-stop = Berhenti di sini
button-more_formal = Lebih resmi
button-more_casual = Lebih santai
button-shorter = Lebih singkat
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Sampaikan keluhan
button-no_reminders = Jangan ingatkan lagi

## Halaman web

page-title = { $lender } – chat
page-heading = Asisten { $lender }
page-welcome = Ini asisten digital { $lender }, sebuah program. Silakan bertanya tentang pinjaman dalam salah satu bahasa kami; Anda bisa meminta bicara dengan petugas kapan saja.
page-input = Pesan Anda
page-placeholder = Tulis pesan
page-send = Kirim
page-typing = Asisten sedang menulis…
page-connecting = Menghubungkan…
page-offline = Tidak ada koneksi. Pesan Anda akan dikirim begitu tersambung lagi.
page-online = Terhubung kembali
page-not-sent = Belum terkirim
page-retry = Coba lagi
page-you = Anda
page-assistant = Asisten
page-officer = { $officer } (petugas pinjaman)
page-language = Bahasa
page-unlink = Lupakan identitas saya di sini
page-unlink-confirm = Setelah ini Anda tidak dikenali di obrolan ini sampai memberi kode lagi. Lanjutkan?
page-new = Mulai percakapan baru
page-new-confirm = Percakapan ini akan hilang dari halaman ini; petugas kami tetap menyimpannya. Mulai yang baru?
page-thumbs = Apakah jawaban ini membantu?
page-thumb-up = Ya, membantu
page-thumb-down = Tidak membantu
page-thumbed = Terima kasih, sudah dicatat
page-stars = Penilaian Anda
page-star = { $count } dari 5 bintang
page-latest = Ke pesan terbaru
page-skip = Langsung ke kotak pesan
page-error = Ada gangguan. Silakan coba beberapa saat lagi.
page-log = Percakapan

## Satuan

unit-working-days = { $count } hari kerja

## Plans to look at

plan-quote = Rencana angsuran: { $name }, { $amount } selama { $term }
plan-loan = Rencana angsuran pinjaman { $number } ({ $name })
plan-statement = Rekening koran pinjaman { $number } ({ $name })
plan-change = Pinjaman { $number } ({ $name }): rencana angsuran sebelum dan sesudah
plan-sum = { $count } kali angsuran, yang pertama { $payment }; seluruhnya { $total }, termasuk bunga { $interest }.
plan-sum-change = Sebelumnya: seluruhnya { $before } (angsuran: { $count_before } kali). Sekarang: seluruhnya { $total } (angsuran: { $count } kali).
plan-number = No.
plan-due = Jatuh tempo
plan-payment = Angsuran
plan-principal = Pokok
plan-interest = Bunga
plan-overdue = Dari angsuran sebelumnya
plan-balance = Sisa pokok
plan-total = Jumlah
plan-currency = Mata uang
plan-each = Dibayar per angsuran
plan-year = Dibayar per tahun
plan-left = Sisa pokok pinjaman
plan-before = Sebelumnya
plan-now = Rencana baru
plan-in = Semua jumlah dalam { $currency }.
plan-example = Hanya contoh, bukan penawaran.
plan-made = Per { $as_of }.
plan-rate = Suku bunga per tahun
plan-apr = Persentase biaya tahunan (APR)
plan-fee = Biaya pembukaan
plan-owed = Sisa pokok
plan-arrears = Lewat jatuh tempo
plan-payoff = Untuk melunasi hari ini, termasuk bunga
plan-borrower = Peminjam
plan-source = Diambil dari pembukuan pinjaman { $lender } per { $as_of }. Dokumen ini belum dilegalisasi; salinan yang dilegalisasi disiapkan oleh petugas kami.
plan-page = Halaman { $page } dari { $pages }
plan-table = Semua angsuran
plan-save = Simpan sebagai { $form }
