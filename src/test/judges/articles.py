"""Articles in our own words, each with what some judge needs."""

# Curly, straight and two-apostrophe quotes; fragments, a scare quote, a quote over two paragraphs; figures and accents.
MARKET = """\
Old Fish Market Opens Its Doors Again

By Greta Holm and José Ruiz
June 9, 2026

After 11 quiet years, the old fish market in Brill opened on Tuesday.

“We never gave up on this hall,” said Nina Voss, who sells herring. “My father stood here, and so will my son.”

Only 43 % of the stalls are let, against 38 % in the spring; a further 17 % are promised. The work cost $3.2 million.

"The roof leaks no more," Peter Lang, the mayor, told the crowd. "That alone was worth it."

''Come early,'' a baker called from her stall. ''The bread goes first.''

The plan’s critics had called it a “grand folly.” The so-called “experts” from the capital stayed away.

“I was born across the street,” Voss said. “I know every stone.

“And every stone knows me.”
"""

# Sections, so chapters by sub-heading; more of them than sndfile-info prints.
YEAR = "A Year on the River Oder\n\nBy Tom Ashe\n2026-01-15\n\nTwelve months, twelve walks along one bank.\n\n" + "\n\n".join(
    f"{month} Notes\n\nIn {month} the water stood {number} feet high. “{quote},” said the ferryman, Karl Brandt."
    for number, (month, quote) in enumerate(
        [
            ("January", "Ice holds no grudge"),
            ("February", "The herons are late"),
            ("March", "Now it rises"),
            ("April", "You can hear the frogs"),
            ("May", "Mind the step"),
            ("June", "Nobody swims before noon"),
            ("July", "It is only a puddle now"),
            ("August", "The dust is worse than the heat"),
            ("September", "Apples pay for everything"),
            ("October", "Fog is my best customer"),
            ("November", "We close at four"),
            ("December", "See you on the ice"),
        ],
        2,
    )
)

# Plain words that a recogniser's dictionary holds, several sentences of one voice and of another.
GARDEN = """\
The Garden Behind the Station

A small garden grows behind the railway station in our town.

The children of the school planted apple trees along the wall.

Every morning the station master waters the young trees before the first train.

“We lost three of them in the winter storm,” said Mary Brown.

A painter gave them a wooden bench and two boxes of red flowers.

“People sit here and forget to catch their train,” said Mary Brown.

Last summer a pair of robins built a nest above the ticket window.

The company wants to build a parking lot on the same ground.

“They can have the street but not the garden,” said Mary Brown.

The council will vote on the question after the holidays.
"""

# What somebody might have said instead, from the same words and others.
NEVER_SAID = [
    "a small station grows behind the railway garden in our town",
    "the children of the town planted apple trees along the street",
    "every evening the station master waters the young trees after the last train",
    "we lost two of them in the summer storm",
    "the council will not vote on the question before the holidays",
    "people stand here and wait to catch their train",
    "the company wants to build a new school on the same ground",
    "a pair of painters built a bench above the ticket window",
    "the birch canoe slid on the smooth planks",
    "glue the sheet to the dark blue background",
    "it is easy to tell the depth of a well",
    "rice is often served in round bowls",
    "the juice of lemons makes fine punch",
    "the box was thrown beside the parked truck",
    "four hours of steady work faced us",
    "a large size in stockings is hard to sell",
]

SHORT = "The Kettle Sings\n\n“It is ready,” said Ada Finch.\n"

# Quotations that begin at every column of a caption's line; brackets and long words too.
COLUMNS = "Words at the Edge of the Page\n\n" + "\n\n".join(
    f"The printer set {'w' * (i + 1)} in type and called it a “page of honest mistakes” (which it may well have been)"
    " before he went home."
    for i in range(24)
) + "\n"

# What looks like markup, what no XML can hold, what turns text round, and what lies beyond sixteen bits.
HOSTILE = """\
Ten <b>Things</b> & ]]> "Nobody" Says

By A. "B" O'Connor <desk@example.invalid>
2026-02-28

The sign at the gate said ]]> and <break time="9s"/> and <script>alert('1')</script>, and a guard read it aloud.

Control \x01\x1f\x7f marks, a \u202eturned\u202c word, a \u200bzero and \U0001f680 fire stood in the log = 1; done # 2.

“Use &amp; and &#x3c; with <care>,” said Ann Lee, who wrote the rules.
"""

# A title from the right, and words from the left below it.
RIGHT_TO_LEFT = """\
שלום מן הנמל

By Dana Barak
2026-04-01

The harbour of the north opened again this week after the storm.

“We missed the sea,” said Noa Levi, who sells fish there.
"""

ONE_SENTENCE = "The kettle has boiled.\n"

# A chapter for every paragraph, and each title another.
MANY_CHAPTERS = "Two Hundred Doors\n\nBy Ida Frost\n2026-03-04\n\n" + "\n\n".join(
    f"Door {i}." for i in range(1, 200)
)

# A page with all that is not prose, an article of plain text, and the edition file that binds them.
LAMPS = """\
<!doctype html><html lang="en"><head><title>Lamp Keepers Meet - The Harbour Times</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lamp Keepers Meet","datePublished":"2026-01-07T18:30:00+01:00","author":{"@type":"Person","name":"Ann Lee"},"publisher":{"@type":"Organization","name":"The Harbour Times"}}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Lamp Keepers Meet</h1><p class="byline">By Ann Lee</p>
<p>The keepers of the coast met on Wednesday to speak of oil.<sup><a href="#fn1" id="r1" role="doc-noteref">1</a></sup> “We have enough for May,” said Tom Berg, who keeps the north light.</p>
<figure><img src="lamp.jpg" alt="A lamp on a rock at dusk"><figcaption>The north light in May.</figcaption></figure>
<h2>What they bring</h2><p>Each of them brings:</p><ol><li>oil for a week<ul><li>whale</li><li>rape</li></ul></li><li>a wick</li></ol>
<table><caption>Oil by month</caption><tr><th>Month</th><th>Oil</th></tr><tr><td>May</td><td>3 barrels</td></tr><tr><td>June</td><td>4 barrels</td></tr></table>
<aside><p>The first light was lit in 1802.</p></aside>
<pre>light on
wait 5</pre>
<blockquote><p>Let there be light, and let it turn.</p><cite>The keepers’ song</cite></blockquote>
<p>The <abbr title="Royal Lifeboat Institution">RLI</abbr> came, too. It pays for <math alttext="x plus 1"><mi>x</mi></math> lamps.</p>
<iframe title="The lamp on film" src="https://example.org/film"></iframe>
<section role="doc-endnotes"><ol><li id="fn1" role="doc-endnote"><p>Not in winter. <a href="#r1" role="doc-backlink">Back</a></p></li></ol></section>
</article></main><footer>© 2026 The Harbour Times</footer></body></html>
"""

FERRY = """\
The Ferry Is Late
By Jo Hall
January 7, 2026

The ferry was late again on Tuesday. “We have enough of it,” said Tom Berg, who waited.

Why it was late

Nobody knows why. The sea was calm, and the captain was awake.
"""

TONIGHT = """\
title = "Evening, 7 January 2026"
date = 2026-01-07
intro = "Good evening. These are two stories from the coast."
outro = "That was the evening. Good night."
publisher = "The Harbour Times"

[[section]]
title = "At sea"
articles = ["lamps.html"]

[[section]]
title = "On land"
articles = ["ferry.txt"]
"""

# The editions that every form is judged by: text, or files by their names, and how it is rendered.
PUBLISHED = {
    "sample": (None, []),
    "hostile": (HOSTILE, ["--quote-marks", "spoken", "--rights", "© 2026 <The> \"Gull\" & Co ]]>"]),
    "many": (MANY_CHAPTERS, ["--chapters", "paragraph"]),
    "one": (ONE_SENTENCE, []),
    "rtl": (RIGHT_TO_LEFT, []),
    "issue": (
        {"lamps.html": LAMPS, "ferry.txt": FERRY, "tonight.toml": TONIGHT},
        ["--edition", "{folder}/tonight.toml", "--non-text", "full"],
    ),
}

ALL = {"market": MARKET, "year": YEAR, "garden": GARDEN, "columns": COLUMNS}


def long(paragraphs, title="A Long Day in the Archive"):
    """An article of any length, every paragraph another."""
    rooms = ["north", "south", "upper", "lower", "outer", "inner", "old", "new"]
    lines = [
        f"In the {rooms[i % 8]} room of floor {i} the clerk found {3 * i + 2} letters."
        f" “Nobody has read these since {1700 + i % 300},” said Clara Moon."
        for i in range(paragraphs)
    ]
    return title + "\n\n" + "\n\n".join(lines) + "\n"
