"""The constant document. Text arrives in one JSON string and becomes content, never markup: nothing of it is run.

A sketch has lines with a hanging indent in place of lists. They look the same and are set in half the time, since the
typesetter begins a list anew at each note in it; but no screen reader could tell that they are a list.
"""

DOCUMENT = rb"""
#let d = json(bytes(sys.inputs.at("d")))
#set document(title: d.title, date: auto)
#set text(font: d.fonts, size: 11pt, lang: d.lang, region: d.region, fallback: true)
#set par(leading: 0.5em, spacing: 0.75em, justify: false)

#let look(run) = {
  let it = text(run.text)
  if run.language != none { it = text(lang: run.language, it) }
  if run.small_caps { it = smallcaps(it) }
  if run.italic { it = emph(it) }
  if run.bold { it = strong(it) }
  if run.superscript { it = super(it) }
  if run.link != none { it = link(run.link, it) }
  it
}
#let unfilled(name) = box(fill: rgb("#FFF2A8"), outset: (y: 2pt), name)
#let set_runs(runs) = for run in runs {
  if run.kind == "text" { look(run) }
  else if run.kind == "note" { footnote(for part in d.notes.at(run.number - 1) { look(part) }) }
  else { unfilled(run.name) }
}

#let set_words(it) = if it.backwards {
  block(width: 100%, align(right, par(text(dir: rtl, set_runs(it.runs)))))
} else { par(set_runs(it.runs)) }

#let side = if d.marking_place == "right" { right } else { center }
#let marking = align(side, text(size: 9pt, strong(d.marking)))
#let numbered(part, total) = {
  if part == "{page}" { counter(page).display("1") } else if part == "{pages}" [#total] else { part }
}
#set page(
  paper: d.paper,
  margin: (x: 2.2cm, top: 2.2cm, bottom: 2.2cm),
  header: if d.marking != "" { marking },
  footer: context {
    set text(size: 9pt)
    let total = counter(page).final().first()
    grid(columns: (1fr, auto), d.foot, for part in d.page { numbered(part, total) })
    if d.marking != "" { align(side, strong(d.marking)) }
  },
)
#counter(footnote).update(d.before)
#set footnote.entry(separator: line(length: 25%, stroke: 0.5pt), gap: 0.4em)
#show footnote.entry: it => {
  set text(size: 9pt)
  [#super(numbering("1", ..counter(footnote).at(it.note.location()))) #it.note.body]
}
#show heading: set text(fill: rgb("#1F3864"), size: 11.5pt)
#show heading: set block(above: 1em, below: 0.5em, sticky: true)
#show quote.where(block: true): set block(above: 0.75em, below: 0.75em)
#set list(indent: 0pt, body-indent: 0.8em, spacing: 0.6em)
#set enum(indent: 0pt, body-indent: 0.8em, spacing: 0.6em)
#set table(stroke: 0.5pt + rgb("#7F7F7F"), inset: (x: 5pt, y: 3pt))

#let set_list(items, numbered) = {
  let bodies = items.map(item => {
    set_runs(item.runs)
    if item.below.len() > 0 { set_list(item.below, numbered) }
  })
  if numbered { enum(..bodies) } else { list(..bodies) }
}
#let signs = ([\u{2022}], [\u{2023}], [\u{2013}])
#let set_lines(items, numbered, left: 0pt, depth: 0) = context {
  let sign = signs.at(calc.rem(depth, signs.len()))
  let marks = range(items.len()).map(n => if numbered { numbering("1.", n + 1) } else { sign })
  let width = calc.max(..marks.map(mark => measure(mark).width))
  let room = left + width + 0.8em.to-absolute()
  for (mark, item) in marks.zip(items) {
    par(spacing: 0.6em, hanging-indent: room, {
      h(left); h(width - measure(mark).width); mark; h(0.8em); set_runs(item.runs)
    })
    if item.below.len() > 0 { set_lines(item.below, numbered, left: room, depth: depth + 1) }
  }
}
#let set_table(it) = {
  set text(size: 10pt)
  let head = it.header.map(cell => strong(set_runs(cell)))
  let cells = it.rows.flatten().map(cell => set_runs(cell.runs))
  if it.header.len() > 0 {
    table(columns: it.widths.map(w => w * 1fr), fill: (_, y) => if y == 0 { rgb("#E7E9F2") },
      table.header(..head), ..cells)
  } else {
    table(columns: it.widths.map(w => w * 1fr), ..cells)
  }
}

#if d.marking != "" { marking }
#block(below: 0.3em, text(size: 14pt, weight: "bold", d.title))
#if d.subtitle != "" { block(below: 0.8em, text(fill: rgb("#595959"), d.subtitle)) }
#let after_words = false
#for it in d.blocks {
  if it.kind == "heading" {
    if it.new_page { pagebreak(weak: true) }
    heading(level: it.level, set_runs(it.runs))
    context [#metadata(here().page())<place>]
  }
  else if it.kind == "contents" { outline(title: text(fill: rgb("#1F3864"), size: 11.5pt, it.title), depth: 3) }
  else if it.kind == "list" and d.sketch { if after_words { v(0.6em, weak: true) }; set_lines(it.items, it.numbered) }
  else if it.kind == "list" { set_list(it.items, it.numbered) }
  else if it.kind == "table" and it.whole { block(breakable: false, sticky: true, set_table(it)) }
  else if it.kind == "table" { set_table(it) }
  else if it.kind == "quote" { quote(block: true, set_words(it)) }
  else if it.kind == "reference" { par(hanging-indent: 1.2em, set_runs(it.runs)) }
  else { set_words(it) }
  after_words = it.kind in ("body", "closing", "reference")
}
"""
