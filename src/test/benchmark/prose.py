"""Text that nobody wrote: as many words as are wanted, the same every time."""

NOUNS = """council bridge river harbour mayor train farmer doctor teacher market village summer report factory school garden station ship storm
worker reporter library window letter price company engine island forest captain road budget hospital election""".split()
VERBS = "found opened closed saw wanted left repaired visited followed carried watched praised blamed reached crossed mended".split()
PLACES = "in the north|by the sea|near the town hall|after the war|before winter|on Tuesday|in April|without a word|for three days|at noon".split("|")
NAMES = "Anna Berg|Tom Hale|Rosa Lind|Karl Weber|Mary Stone|Peter Frost|Jane Field|Omar Reed".split("|")


def paragraph(chance):
    """Three to seven sentences, a fifth of them quoted."""
    said = []
    for _ in range(chance.randint(3, 7)):
        one = sentence(chance)
        said.append(f"“{one[:-1]},” said {chance.choice(NAMES)}." if chance.random() < 0.2 else one)
    return " ".join(said)


def sentence(chance):
    noun = lambda: chance.choice(NOUNS)
    clause = f"the {noun()} {chance.choice(VERBS)} the {noun()} {chance.choice(PLACES)}"
    if chance.random() < 0.5:
        clause += f", and the {noun()} {chance.choice(VERBS)} the {noun()} of the {noun()}"
    return clause[0].upper() + clause[1:] + "."
