"""Spanish as it is written in the United States: the clock has twelve hours. What is not here is Django's."""

TIME_FORMAT = "g:i a"
DATETIME_FORMAT = r"j \d\e F \d\e Y, g:i a"
