"""What the program prints in a document in Traditional Chinese, where it is not as in Simplified."""

from dataclasses import replace
from typing import Final

from briefer.domain.document_words import chinese
from briefer.domain.document_words.words import places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = replace(
    chinese.WORDS,
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
    places=places(
        *("第{}頁", "第{}段", "第{}節", "第{}條", "第{}章", "第{}款", "第{}欄", "圖{}", "表{}", "第{}行", "註{}"),
        *("第{}部分", "第{}卷", "附件{}", "{}處"),
    ),
)
