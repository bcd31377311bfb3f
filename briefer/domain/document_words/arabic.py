"""What the program prints in a document in Arabic."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
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
    places=places(
        *("ص {}", "الفقرة {}|الفقرات {}", "القسم {}|الأقسام {}", "المادة {}|المواد {}", "الفصل {}|الفصول {}"),
        *("البند {}|البنود {}", "العمود {}|الأعمدة {}", "الشكل {}|الأشكال {}", "الجدول {}|الجداول {}"),
        *("السطر {}|الأسطر {}", "الحاشية {}|الحواشي {}", "الجزء {}|الأجزاء {}", "المجلد {}|المجلدات {}"),
        *("المرفق {}|المرفقات {}", "عند {}"),
    ),
)
