"""The words that a document has of the program, in the document's own language; English where that is not known here.

They are printed, so they follow the briefing and never the language of the window.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Final

from briefer.domain.anchor import LocatorKind
from briefer.domain.page_setup import DateForm, QuoteMarks

_ISO_DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Words and patterns, what they take in braces.

    `places` are the kinds of locator as citations name them, "one|several"; `in_full` as the evidence annex does, where
    that differs. `first_day` is how the first of a month is written. `said` of a table is read out, not printed.
    """

    references: str
    contents: str
    to_fill: str
    page: str
    details: str
    details_said: str
    decision: str
    decision_said: str
    signature: str
    clearance: str
    clearance_said: str
    evidence: str
    evidence_of: str
    evidence_opening: str
    evidence_columns: tuple[str, ...]
    evidence_said: str
    not_verbatim: str
    digests: str
    joined: str  # two or more names
    untitled: str
    interview: str
    months: tuple[str, ...]
    day_first: str
    marks: QuoteMarks
    places: Mapping[str, str]
    in_full: Mapping[str, str] = field(default_factory=dict)
    first_day: str = "1"

    def unfilled(self, name: str) -> str:
        """What stands where the placeholder `name` has no value yet."""
        return self.to_fill.replace("{name}", name.replace("_", " "))

    def place(self, kind: str, value: str, *, several: bool) -> str:
        """As in a citation; a kind of somebody's own stands as it is."""
        one, bar, many = self.places.get(kind, f"{kind} {{}}").partition("|")
        return (many if several and bar else one).replace("{}", value)

    def place_in_full(self, kind: str, value: str) -> str:
        return (
            self.in_full[kind].replace("{}", value) if kind in self.in_full else self.place(kind, value, several=False)
        )

    def joined_all(self, names: Sequence[str]) -> str:
        return reduce(self.joined.format, names) if names else ""

    def date(self, value: str, form: DateForm) -> str:
        """A stored date "2025-02-03" as printed; anything else as it is. Only English puts the month first."""
        match = _ISO_DATE.fullmatch(value.strip())
        if match is None or not 1 <= int(match[2]) <= 12:
            return value
        if form is DateForm.NUMBERS:
            return value.strip()
        day = int(match[3])
        pattern = "{month} {day}, {year}" if form is DateForm.MONTH_FIRST and self is _ENGLISH else self.day_first
        month = self.months[int(match[2]) - 1]
        return pattern.format(day=self.first_day if day == 1 else day, month=month, year=match[1])


def document_words(language: str) -> DocumentWords:
    """Those of a BCP 47 tag."""
    first, *rest = language.lower().split("-")
    if first == "zh" and {"hant", "tw", "hk", "mo"} & set(rest) and "hans" not in rest:
        return _TRADITIONAL_CHINESE
    return _BY_LANGUAGE.get(first, _ENGLISH)


def evidence_openings() -> tuple[str, ...]:
    """The sentence that opens an evidence annex, in every language."""
    return tuple(words.evidence_opening for words in (*_BY_LANGUAGE.values(), _TRADITIONAL_CHINESE))


def _places(*patterns: str) -> Mapping[str, str]:
    return dict(zip(_KINDS, patterns, strict=True))


_KINDS: Final = (
    LocatorKind.PAGE,
    LocatorKind.PARAGRAPH,
    LocatorKind.SECTION,
    LocatorKind.ARTICLE,
    LocatorKind.CHAPTER,
    LocatorKind.CLAUSE,
    LocatorKind.COLUMN,
    LocatorKind.FIGURE,
    LocatorKind.TABLE,
    LocatorKind.LINE,
    LocatorKind.NOTE,
    LocatorKind.PART,
    LocatorKind.VOLUME,
    LocatorKind.ANNEX,
    LocatorKind.TIME,
)

_ENGLISH: Final = DocumentWords(
    references="References",
    contents="Contents",
    to_fill="to fill: {name}",
    page="Page {page} of {pages}",
    details="Details",
    details_said="Details of this briefing, a label beside each value",
    decision="Decision",
    decision_said="For the decision, to be filled by hand",
    signature="Signature: {names}",
    clearance="Clearance",
    clearance_said="Who drafted, checked and approved, and when",
    evidence="Evidence",
    evidence_of="{title}: evidence",
    evidence_opening="Evidence annex: each quote of this briefing, in the order of the text.",
    evidence_columns=("No.", "Claim", "Words", "Source", "Place", "Digest"),
    evidence_said=(
        "One row for each quote: what it proves, its words, its source and place, and digests of words and text."
    ),
    not_verbatim=" Not verbatim: the source has {words}. Printed all the same because: {why}",
    digests="words {words}, text {text}",
    joined="{} and {}",
    untitled="untitled source",
    interview="Interview by {}",
    months=tuple(
        "January February March April May June July August September October November December".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    marks=QuoteMarks.DOUBLE,
    places=_places(
        *("p. {}|pp. {}", "para. {}|paras. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "chap. {}|chaps. {}"),
        *("cl. {}|cls. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "table {}|tables {}", "line {}|lines {}"),
        *("n. {}|nn. {}", "pt. {}|pts. {}", "vol. {}|vols. {}", "annex {}|annexes {}", "at {}"),
    ),
    in_full={
        **{kind: f"{kind} {{}}" for kind in LocatorKind.ALL},
        **{LocatorKind.ARTICLE: "article {}", LocatorKind.TIME: "time {}"},
    },
)

_FRENCH: Final = DocumentWords(
    references="Références",
    contents="Table des matières",
    to_fill="à compléter\u00a0: {name}",
    page="Page {page} sur {pages}",
    details="Informations",
    details_said="Informations sur cette note, un intitulé à côté de chaque valeur",
    decision="Décision",
    decision_said="Pour la décision, à remplir à la main",
    signature="Signature\u00a0: {names}",
    clearance="Validation",
    clearance_said="Qui a rédigé, vérifié et approuvé, et quand",
    evidence="Preuves",
    evidence_of="{title}\u00a0: preuves",
    evidence_opening="Annexe des preuves\u00a0: chaque citation de cette note, dans l’ordre du texte.",
    evidence_columns=("N°", "Affirmation", "Texte cité", "Source", "Emplacement", "Empreinte"),
    evidence_said=(
        "Une ligne par citation\u00a0: ce qu’elle prouve, ses mots, sa source et son emplacement, et les "
        "empreintes des mots et du texte."
    ),
    not_verbatim=" Non littéral\u00a0: la source porte {words}. Imprimé malgré tout, parce que\u00a0: {why}",
    digests="mots {words}, texte {text}",
    joined="{} et {}",
    untitled="source sans titre",
    interview="Entretien mené par {}",
    months=tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    first_day="1er",
    marks=QuoteMarks.GUILLEMETS,
    places=_places(
        *(
            "p. {}",
            "paragr. {}",
            "sect. {}",
            "art. {}",
            "chap. {}",
            "cl. {}",
            "col. {}",
            "fig. {}",
            "tableau {}|tableaux {}",
        ),
        *("l. {}", "n. {}", "part. {}", "vol. {}", "annexe {}|annexes {}", "à {}"),
    ),
)

_GERMAN: Final = DocumentWords(
    references="Literaturverzeichnis",
    contents="Inhalt",
    to_fill="auszufüllen: {name}",
    page="Seite {page} von {pages}",
    details="Angaben",
    details_said="Angaben zu dieser Vorlage, neben jedem Wert seine Bezeichnung",
    decision="Entscheidung",
    decision_said="Für die Entscheidung, von Hand auszufüllen",
    signature="Unterschrift: {names}",
    clearance="Mitzeichnung",
    clearance_said="Wer verfasst, geprüft und gebilligt hat, und wann",
    evidence="Belege",
    evidence_of="{title}: Belege",
    evidence_opening="Anhang der Belege: jedes Zitat dieser Vorlage in der Reihenfolge des Textes.",
    evidence_columns=("Nr.", "Aussage", "Wortlaut", "Quelle", "Stelle", "Prüfsumme"),
    evidence_said=(
        "Eine Zeile für jedes Zitat: was es belegt, sein Wortlaut, seine Quelle und Stelle sowie Prüfsummen von "
        "Wortlaut und Text."
    ),
    not_verbatim=" Nicht wörtlich: In der Quelle steht {words}. Dennoch gedruckt, weil: {why}",
    digests="Wortlaut {words}, Text {text}",
    joined="{} und {}",
    untitled="Quelle ohne Titel",
    interview="Interview von {}",
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),  # noqa: SIM905
    day_first="{day}. {month} {year}",
    marks=QuoteMarks.LOW,
    places=_places(
        *(
            "S. {}",
            "Abs. {}",
            "Abschn. {}",
            "Art. {}",
            "Kap. {}",
            "Klausel {}|Klauseln {}",
            "Sp. {}",
            "Abb. {}",
            "Tab. {}",
        ),
        *("Z. {}", "Anm. {}", "Teil {}|Teile {}", "Bd. {}|Bde. {}", "Anhang {}|Anhänge {}", "bei {}"),
    ),
)

_SPANISH: Final = DocumentWords(
    references="Referencias",
    contents="Índice",
    to_fill="por completar: {name}",
    page="Página {page} de {pages}",
    details="Datos",
    details_said="Datos de este informe, un rótulo junto a cada valor",
    decision="Decisión",
    decision_said="Para la decisión, se rellena a mano",
    signature="Firma: {names}",
    clearance="Visto bueno",
    clearance_said="Quién redactó, revisó y aprobó, y cuándo",
    evidence="Pruebas",
    evidence_of="{title}: pruebas",
    evidence_opening="Anexo de pruebas: cada cita de este informe, en el orden del texto.",
    evidence_columns=("N.º", "Afirmación", "Texto citado", "Fuente", "Lugar", "Huella"),
    evidence_said=(
        "Una fila por cita: lo que prueba, sus palabras, su fuente y lugar, y las huellas de las palabras y del texto."
    ),
    not_verbatim=" No literal: la fuente dice {words}. Se imprime así por este motivo: {why}",
    digests="palabras {words}, texto {text}",
    joined="{} y {}",
    untitled="fuente sin título",
    interview="Entrevista de {}",
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()  # noqa: SIM905
    ),
    day_first="{day} de {month} de {year}",
    marks=QuoteMarks.ANGLES,
    places=_places(
        *("p. {}|pp. {}", "párr. {}|párrs. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "cap. {}|caps. {}"),
        *("cláus. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "tabla {}|tablas {}", "lín. {}", "n. {}|nn. {}"),
        *("parte {}|partes {}", "vol. {}|vols. {}", "anexo {}|anexos {}", "en {}"),
    ),
)

_ITALIAN: Final = DocumentWords(
    references="Riferimenti",
    contents="Indice",
    to_fill="da compilare: {name}",
    page="Pagina {page} di {pages}",
    details="Dati",
    details_said="Dati di questa nota, un’etichetta accanto a ogni valore",
    decision="Decisione",
    decision_said="Per la decisione, da compilare a mano",
    signature="Firma: {names}",
    clearance="Visto",
    clearance_said="Chi ha redatto, verificato e approvato, e quando",
    evidence="Prove",
    evidence_of="{title}: prove",
    evidence_opening="Allegato delle prove: ogni citazione di questa nota, nell’ordine del testo.",
    evidence_columns=("N.", "Affermazione", "Testo citato", "Fonte", "Luogo", "Impronta"),
    evidence_said=(
        "Una riga per ogni citazione: che cosa prova, le sue parole, la fonte e il luogo, e le impronte delle parole e "
        "del testo."
    ),
    not_verbatim=" Non letterale: la fonte riporta {words}. Stampato comunque per questo motivo: {why}",
    digests="parole {words}, testo {text}",
    joined="{} e {}",
    untitled="fonte senza titolo",
    interview="Intervista di {}",
    months=tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    first_day="1º",
    marks=QuoteMarks.ANGLES,
    places=_places(
        *("p. {}|pp. {}", "par. {}|parr. {}", "sez. {}|sezz. {}", "art. {}|artt. {}", "cap. {}|capp. {}"),
        *("clausola {}|clausole {}", "col. {}|coll. {}", "fig. {}|figg. {}", "tab. {}|tabb. {}", "r. {}|rr. {}"),
        *("n. {}|nn. {}", "pt. {}|ptt. {}", "vol. {}|voll. {}", "allegato {}|allegati {}", "a {}"),
    ),
)

_PORTUGUESE: Final = DocumentWords(
    references="Referências",
    contents="Índice",
    to_fill="por preencher: {name}",
    page="Página {page} de {pages}",
    details="Dados",
    details_said="Dados desta nota, um rótulo ao lado de cada valor",
    decision="Decisão",
    decision_said="Para a decisão, a preencher à mão",
    signature="Assinatura: {names}",
    clearance="Aprovação",
    clearance_said="Quem redigiu, verificou e aprovou, e quando",
    evidence="Provas",
    evidence_of="{title}: provas",
    evidence_opening="Anexo de provas: cada citação desta nota, pela ordem do texto.",
    evidence_columns=("N.º", "Afirmação", "Texto citado", "Fonte", "Lugar", "Resumo digital"),
    evidence_said=(
        "Uma linha por citação: o que prova, as suas palavras, a fonte e o lugar, e os resumos digitais das "
        "palavras e do texto."
    ),
    not_verbatim=" Não literal: a fonte diz {words}. Impresso mesmo assim por este motivo: {why}",
    digests="palavras {words}, texto {text}",
    joined="{} e {}",
    untitled="fonte sem título",
    interview="Entrevista de {}",
    months=tuple(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()  # noqa: SIM905
    ),
    day_first="{day} de {month} de {year}",
    marks=QuoteMarks.DOUBLE,
    places=_places(
        *("p. {}|pp. {}", "par. {}|pars. {}", "sec. {}|secs. {}", "art. {}|arts. {}", "cap. {}|caps. {}"),
        *("cláus. {}", "col. {}|cols. {}", "fig. {}|figs. {}", "tabela {}|tabelas {}", "linha {}|linhas {}"),
        *("n. {}|nn. {}", "parte {}|partes {}", "vol. {}|vols. {}", "anexo {}|anexos {}", "em {}"),
    ),
)

_DUTCH: Final = DocumentWords(
    references="Bronnen",
    contents="Inhoud",
    to_fill="in te vullen: {name}",
    page="Pagina {page} van {pages}",
    details="Gegevens",
    details_said="Gegevens van deze nota, naast elke waarde een omschrijving",
    decision="Besluit",
    decision_said="Voor het besluit, met de hand in te vullen",
    signature="Handtekening: {names}",
    clearance="Akkoord",
    clearance_said="Wie heeft opgesteld, gecontroleerd en goedgekeurd, en wanneer",
    evidence="Bewijs",
    evidence_of="{title}: bewijs",
    evidence_opening="Bewijsbijlage: elk citaat van deze nota, in de volgorde van de tekst.",
    evidence_columns=("Nr.", "Bewering", "Woorden", "Bron", "Plaats", "Controlegetal"),
    evidence_said=(
        "Een rij voor elk citaat: wat het bewijst, de woorden, de bron en de plaats, en controlegetallen van "
        "woorden en tekst."
    ),
    not_verbatim=" Niet letterlijk: in de bron staat {words}. Toch afgedrukt omdat: {why}",
    digests="woorden {words}, tekst {text}",
    joined="{} en {}",
    untitled="bron zonder titel",
    interview="Interview door {}",
    months=tuple(
        "januari februari maart april mei juni juli augustus september oktober november december".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    marks=QuoteMarks.DOUBLE,
    places=_places(
        *(
            "p. {}",
            "al. {}",
            "par. {}",
            "art. {}",
            "hfst. {}",
            "clausule {}|clausules {}",
            "kol. {}",
            "afb. {}",
            "tabel {}|tabellen {}",
        ),
        *("r. {}", "n. {}", "deel {}|delen {}", "vol. {}", "bijlage {}|bijlagen {}", "op {}"),
    ),
)

_POLISH: Final = DocumentWords(
    references="Bibliografia",
    contents="Spis treści",
    to_fill="do uzupełnienia: {name}",
    page="Strona {page} z {pages}",
    details="Dane",
    details_said="Dane tej notatki, obok każdej wartości jej nazwa",
    decision="Decyzja",
    decision_said="Na decyzję, do wypełnienia ręcznie",
    signature="Podpis: {names}",
    clearance="Akceptacja",
    clearance_said="Kto opracował, sprawdził i zatwierdził, i kiedy",
    evidence="Dowody",
    evidence_of="{title}: dowody",
    evidence_opening="Załącznik z dowodami: każdy cytat z tej notatki w kolejności tekstu.",
    evidence_columns=("Nr", "Twierdzenie", "Słowa", "Źródło", "Miejsce", "Skrót"),
    evidence_said=(
        "Jeden wiersz na każdy cytat: czego dowodzi, jego słowa, źródło i miejsce oraz skróty słów i tekstu."
    ),
    not_verbatim=" Niedosłownie: w źródle jest {words}. Wydrukowano mimo to z powodu: {why}",
    digests="słowa {words}, tekst {text}",
    joined="{} i {}",
    untitled="źródło bez tytułu",
    interview="Rozmowę przeprowadził(a) {}",
    months=tuple(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()  # noqa: SIM905
    ),
    day_first="{day} {month} {year}",
    marks=QuoteMarks.LOW_HIGH,
    places=_places(
        *(
            "s. {}",
            "akap. {}",
            "sekc. {}",
            "art. {}",
            "rozdz. {}",
            "klauz. {}",
            "szp. {}",
            "rys. {}",
            "tab. {}",
            "w. {}",
        ),
        *("przyp. {}", "cz. {}", "t. {}", "zał. {}", "{}"),
    ),
)

_ARABIC: Final = DocumentWords(
    references="المراجع",
    contents="المحتويات",
    to_fill="يُستكمل: {name}",
    page="صفحة {page} من {pages}",
    details="البيانات",
    details_said="بيانات هذه المذكرة، وبجانب كل قيمة اسمها",
    decision="القرار",
    decision_said="للقرار، تُملأ بخط اليد",
    signature="التوقيع: {names}",
    clearance="الاعتماد",
    clearance_said="من أعدّ وراجع واعتمد، ومتى",
    evidence="الأدلة",
    evidence_of="{title}: الأدلة",
    evidence_opening="ملحق الأدلة: كل اقتباس في هذه المذكرة بحسب ترتيب النص.",
    evidence_columns=("رقم", "القول", "النص المقتبس", "المصدر", "الموضع", "البصمة"),
    evidence_said="صف لكل اقتباس: ما يثبته، وكلماته، ومصدره وموضعه، وبصمتا الكلمات والنص.",
    not_verbatim=" غير حرفي: في المصدر {words}. طُبع مع ذلك للسبب الآتي: {why}",
    digests="الكلمات {words}، النص {text}",
    joined="{} و{}",
    untitled="مصدر بلا عنوان",
    interview="مقابلة أجراها {}",
    months=tuple("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()),  # noqa: SIM905
    day_first="{day} {month} {year}",
    marks=QuoteMarks.ANGLES,
    places=_places(
        *("ص {}", "الفقرة {}|الفقرات {}", "القسم {}|الأقسام {}", "المادة {}|المواد {}", "الفصل {}|الفصول {}"),
        *("البند {}|البنود {}", "العمود {}|الأعمدة {}", "الشكل {}|الأشكال {}", "الجدول {}|الجداول {}"),
        *("السطر {}|الأسطر {}", "الحاشية {}|الحواشي {}", "الجزء {}|الأجزاء {}", "المجلد {}|المجلدات {}"),
        *("المرفق {}|المرفقات {}", "عند {}"),
    ),
)

_CHINESE: Final = DocumentWords(
    references="参考文献",
    contents="目录",
    to_fill="待填：{name}",
    page="第 {page} 页，共 {pages} 页",
    details="基本信息",
    details_said="本简报的基本信息，每项内容旁为其名称",
    decision="决定",
    decision_said="供作决定，手写填写",
    signature="签名：{names}",
    clearance="审批",
    clearance_said="起草、审核、批准者及日期",
    evidence="引文依据",
    evidence_of="{title}：引文依据",
    evidence_opening="引文依据附件：按正文顺序列出本简报的每条引文。",
    evidence_columns=("序号", "论点", "引文", "来源", "位置", "摘要值"),
    evidence_said="每条引文一行：所证明的论点、引文、来源和位置，以及引文与原文的摘要值。",
    not_verbatim=" 非原文：来源为{words}。仍予刊印的理由：{why}",
    digests="引文 {words}，原文 {text}",
    joined="{}和{}",
    untitled="无标题来源",
    interview="{}采访",
    months=tuple(f"{month}月" for month in range(1, 13)),
    day_first="{year}年{month}{day}日",
    marks=QuoteMarks.DOUBLE,
    places=_places(
        *("第{}页", "第{}段", "第{}节", "第{}条", "第{}章", "第{}款", "第{}栏", "图{}", "表{}", "第{}行", "注{}"),
        *("第{}部分", "第{}卷", "附件{}", "{}处"),
    ),
)

_TRADITIONAL_CHINESE: Final = replace(
    _CHINESE,
    references="參考文獻",
    contents="目錄",
    to_fill="待填：{name}",
    page="第 {page} 頁，共 {pages} 頁",
    details="基本資料",
    details_said="本簡報的基本資料，每項內容旁為其名稱",
    decision="決定",
    decision_said="供作決定，手寫填寫",
    signature="簽名：{names}",
    clearance="審批",
    clearance_said="起草、審核、核准者及日期",
    evidence="引文依據",
    evidence_of="{title}：引文依據",
    evidence_opening="引文依據附件：按正文順序列出本簡報的每條引文。",
    evidence_columns=("序號", "論點", "引文", "來源", "位置", "摘要值"),
    evidence_said="每條引文一列：所證明的論點、引文、來源和位置，以及引文與原文的摘要值。",
    not_verbatim=" 非原文：來源為{words}。仍予刊印的理由：{why}",
    untitled="無標題來源",
    interview="{}採訪",
    marks=QuoteMarks.CORNERS,
    places=_places(
        *("第{}頁", "第{}段", "第{}節", "第{}條", "第{}章", "第{}款", "第{}欄", "圖{}", "表{}", "第{}行", "註{}"),
        *("第{}部分", "第{}卷", "附件{}", "{}處"),
    ),
)

_VIETNAMESE: Final = DocumentWords(
    references="Tài liệu tham khảo",
    contents="Mục lục",
    to_fill="cần điền: {name}",
    page="Trang {page}/{pages}",
    details="Thông tin",
    details_said="Thông tin về bản tóm tắt này, bên cạnh mỗi giá trị là tên của nó",
    decision="Quyết định",
    decision_said="Để quyết định, điền bằng tay",
    signature="Chữ ký: {names}",
    clearance="Phê duyệt",
    clearance_said="Người soạn, kiểm tra và phê duyệt, và thời gian",
    evidence="Bằng chứng",
    evidence_of="{title}: bằng chứng",
    evidence_opening="Phụ lục bằng chứng: từng trích dẫn trong bản này, theo thứ tự của văn bản.",
    evidence_columns=("Số", "Luận điểm", "Nguyên văn", "Nguồn", "Vị trí", "Mã băm"),
    evidence_said=(
        "Mỗi trích dẫn một dòng: điều được chứng minh, nguyên văn, nguồn và vị trí, cùng mã băm của "
        "nguyên văn và văn bản."
    ),
    not_verbatim=" Không nguyên văn: nguồn ghi {words}. Vẫn được in vì: {why}",
    digests="nguyên văn {words}, văn bản {text}",
    joined="{} và {}",
    untitled="nguồn không có tiêu đề",
    interview="Phỏng vấn bởi {}",
    months=tuple(str(month) for month in range(1, 13)),
    day_first="ngày {day} tháng {month} năm {year}",
    marks=QuoteMarks.DOUBLE,
    places=_places(
        *("tr. {}", "đoạn {}", "mục {}", "điều {}", "chương {}", "khoản {}", "cột {}", "hình {}", "bảng {}", "dòng {}"),
        *("chú thích {}", "phần {}", "tập {}", "phụ lục {}", "lúc {}"),
    ),
)

_BY_LANGUAGE: Final = {
    "en": _ENGLISH,
    "fr": _FRENCH,
    "de": _GERMAN,
    "es": _SPANISH,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
    "nl": _DUTCH,
    "pl": _POLISH,
    "ar": _ARABIC,
    "zh": _CHINESE,
    "vi": _VIETNAMESE,
}
