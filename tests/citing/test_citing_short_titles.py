import pytest

from briefer.citing.short_titles import short_title


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Key takeaways from Xi’s diplomacy in 2023", "Key takeaways"),
        ("5 Key Tasks of People’s Diplomacy in 2025", "5 Key Tasks"),
        ("untitled article on China’s diplomatic goals for 2024", "untitled article"),
        ("Phone Call Diplomacy", None),
        ("The End of Empires", None),
        ("The Fall and Rise of the Northern Ports", "Fall and Rise"),
        ("Energy Outlook for the Islands", "Energy Outlook"),
        ("Why AUKUS matters: a reply to NATO’s critics", "Why AUKUS matters"),
        ("A History of Trade in the Pacific", "History of Trade"),
        ("In Search of a Lasting Peace", "In Search"),
        ("Ministers welcome new fishing quotas agreed yesterday", "Ministers welcome new fishing"),
        ("Remarks at the Opening of the Regional Forum", "Remarks at the Opening"),
        ("What “peace and order” means today", None),
        ("China and the world – a year of change", "China and the world"),
        ("中国外交的新局面与新任务", None),
        ("", None),
    ],
)
def test_a_long_title_is_cut_before_its_first_preposition(title, short):
    assert short_title(title) == short
