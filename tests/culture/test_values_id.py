"""Values in Indonesian, in words and figures, with the abbreviations and the street words for money."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dua puluh lima juta", ("amount", "dua puluh lima juta", "25000000")),
        ("seratus lima puluh ribu", ("amount", "seratus lima puluh ribu", "150000")),
        ("sebelas juta rupiah", ("amount", "sebelas juta rupiah", "11000000", "IDR")),
        ("sejuta", ("amount", "sejuta", "1000000")),
        ("sejuta dua ratus ribu", ("amount", "sejuta dua ratus ribu", "1200000")),
        ("setengah juta", ("amount", "setengah juta", "500000")),
        ("satu setengah juta", ("amount", "satu setengah juta", "1500000")),
        ("dua setengah juta", ("amount", "dua setengah juta", "2500000")),
        ("1,5 juta", ("amount", "1,5 juta", "1500000")),
        ("2,5jt", ("amount", "2,5jt", "2500000")),
        ("500rb", ("amount", "500rb", "500000")),
        ("750 ribu", ("amount", "750 ribu", "750000")),
        ("300k", ("amount", "300k", "300000")),
        ("Rp 1.250.000", ("amount", "Rp 1.250.000", "1250000", "IDR")),
        ("Rp1.500.000,00", ("amount", "Rp1.500.000,00", "1500000", "IDR")),
        ("Rp 20 juta", ("amount", "Rp 20 juta", "20000000", "IDR")),
        ("IDR 5.000.000", ("amount", "IDR 5.000.000", "5000000", "IDR")),
        ("15.000.000", ("amount", "15.000.000", "15000000")),
        ("1,2 miliar", ("amount", "1,2 miliar", "1200000000")),
        ("tiga milyar", ("amount", "tiga milyar", "3000000000")),
        ("goceng", ("amount", "goceng", "5000")),
        ("noban", ("amount", "noban", "20000")),
        ("2.000 ringgit", ("amount", "2.000 ringgit", "2000", "MYR")),
        ("sanggupnya 200 ribu sebulan", ("amount", "200 ribu", "200000")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("id", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 bulan", ("term", "36 bulan", "36")),
        ("tenor 5 tahun", ("term", "5 tahun", "60")),
        ("5 thn", ("term", "5 thn", "60")),
        ("3 bln", ("term", "3 bln", "3")),
        ("dua belas bulan", ("term", "dua belas bulan", "12")),
        ("tiga puluh enam bulan", ("term", "tiga puluh enam bulan", "36")),
        ("setengah tahun", ("term", "setengah tahun", "6")),
        ("satu setengah tahun", ("term", "satu setengah tahun", "18")),
        ("1 tahun 6 bulan", ("term", "1 tahun 6 bulan", "18")),
        ("7,5%", ("rate", "7,5%", "7.5")),
        ("6.75 %", ("rate", "6.75 %", "6.75")),
        ("0,9 persen", ("rate", "0,9 persen", "0.9")),
        ("bunga dua belas persen", ("rate", "dua belas persen", "12")),
        ("empat koma lima persen", ("rate", "empat koma lima persen", "4.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("id", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12 Maret", "2027-03-12", "12 Maret"),
        ("17 Agustus 2027", "2027-08-17", "17 Agustus 2027"),
        ("3 Des 2025", "2025-12-03", "3 Des 2025"),
        ("15/8", "2027-08-15", "15/8"),
        ("3/11/2024", "2024-11-03", "3/11/2024"),
        ("Jumat", "2026-11-27", "Jumat"),
        ("jumat lalu", "2026-11-20", "jumat lalu"),
        ("Senin depan", "2026-11-30", "Senin depan"),
        ("Jumat minggu depan", "2026-12-04", "Jumat minggu depan"),
        ("minggu depan", "2026-12-01", "minggu depan"),
        ("akhir bulan", "2026-11-30", "akhir bulan"),
        ("akhir Maret", "2027-03-31", "akhir Maret"),
        ("bulan depan", "2026-12-24", "bulan depan"),
        ("besok", "2026-11-25", "besok"),
        ("bsk sy transfer", "2026-11-25", "bsk"),
        ("lusa", "2026-11-26", "lusa"),
        ("kemarin", "2026-11-23", "kemarin"),
        ("kmrn udah bayar", "2026-11-23", "kmrn"),
        ("nanti malam", "2026-11-24", "nanti malam"),
        ("sejak Februari 2021", "2021-02-01", "Februari 2021"),
        ("sejak Maret", "2026-03-01", "Maret"),
        ("dua minggu lalu", "2026-11-10", "dua minggu lalu"),
        ("tiga hari yang lalu", "2026-11-21", "tiga hari yang lalu"),
        ("3 hari lagi", "2026-11-27", "3 hari lagi"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("id", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tanggal 5", "2026-12-05"),
        ("tgl 28 ya", "2026-11-28"),
        ("tgl 10 bulan depan", "2026-12-10"),
        ("tanggal 1 Desember", "2026-12-01"),
        ("hari Minggu", "2026-11-29"),
        ("hari Sabtu ini", "2026-11-28"),
    ],
)
def test_it_reads_the_day_whatever_word_stands_before_it(text: str, day: str) -> None:
    assert [(entity, value) for entity, _, value, *_ in found("id", text)] == [("date", day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 dari 10", ("score", "9 dari 10", "9", "10")),
        ("delapan dari sepuluh", ("score", "delapan dari sepuluh", "8", "10")),
        ("7/10 deh", ("score", "7/10", "7", "10")),
        ("5 bintang", ("score", "5 bintang", "5")),
        ("saya kasih nilai 8", ("score", "8", "8")),
        ("skor: 6", ("score", "6", "6")),
        ("kontrak HL-204816", ("loan_number", "HL-204816", "HL-204816")),
        ("kontrak HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("pinjaman no. 20-448", ("loan_number", "20-448", "20-448")),
        ("nomor kontrak saya 6610293", ("loan_number", "6610293", "6610293")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("id", text) == [expected]


@pytest.mark.parametrize(("text", "score"), [("bintang lima", "5"), ("bintang 4 aja", "4")])
def test_it_reads_stars_before_the_number(text: str, score: str) -> None:
    assert [(entity, value) for entity, _, value, *_ in found("id", text)] == [("score", score)]


@pytest.mark.parametrize(
    "text",
    [
        "beribu terima kasih",
        "umur saya 35 tahun",
        "sudah kerja 3 tahun",
        "jam 10:30",
        "jam 8 pagi",
        "nomor hp 0812 3456 7890",
        "tiket pengaduan 10442",
        "satu pertanyaan lagi",
        "pusing setengah mati",
        "tidak punya uang sama sekali",
        "seribu satu alasan",
        "Pak Agus yang melayani saya",
        "selamat pagi min",
        "anak saya tiga",
        "jelaskan satu per satu",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("id", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dari 24 jadi 48 bulan", ["24", "48"]),
        ("5-7 juta", ["5000000", "7000000"]),
        ("2 atau 3 juta", ["2000000", "3000000"]),
        ("dua puluh juta, tiga tahun, bunga 12%", ["20000000", "36", "12"]),
        ("pinjam 50jt 2 tahun bunga 8%", ["50000000", "24", "8"]),
        ("seratus juta sepuluh tahun", ["100000000", "120"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("id", text)] == values
