"""What the program prints in a document in Chinese, Simplified."""

from typing import Final

from briefer.domain.document_words.words import DocumentWords, places
from briefer.domain.page_setup import QuoteMarks

WORDS: Final = DocumentWords(
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
    places=places(
        *("第{}页", "第{}段", "第{}节", "第{}条", "第{}章", "第{}款", "第{}栏", "图{}", "表{}", "第{}行", "注{}"),
        *("第{}部分", "第{}卷", "附件{}", "{}处"),
    ),
)
