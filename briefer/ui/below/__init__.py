"""What the layers below the window say to people: sentences, and clauses and words that stand within sentences.

What varies stands in braces; `retold` tells them again in the language of the window, and says which facts are words
of ours as well. A test holds the lists against the sentences in the code below.
"""
