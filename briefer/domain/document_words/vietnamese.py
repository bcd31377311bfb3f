"""What the program prints in a document in Vietnamese."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
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
    places=places(
        *("tr. {}", "đoạn {}", "mục {}", "điều {}", "chương {}", "khoản {}", "cột {}", "hình {}", "bảng {}", "dòng {}"),
        *("chú thích {}", "phần {}", "tập {}", "phụ lục {}", "lúc {}"),
    ),
)
