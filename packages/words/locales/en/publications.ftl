### What a State says to everybody: words of the fields and choices of its publications.

authority-kind_central-authority = Central authority
authority-kind_contact-point-24-7 = 24/7 point
authority-kind_prosecution-office = Prosecution office
authority-kind_executing-police-unit = Police unit, executes
authority-kind_judicial-authority = Court
authority-kind_foreign-ministry = Foreign ministry
authority-kind_interpol-bureau = INTERPOL bureau
authority-kind_secretariat = Secretariat

opening_always = At any hour, every day
opening_by-hours = At the hours below

weekday_monday = Monday
weekday_tuesday = Tuesday
weekday_wednesday = Wednesday
weekday_thursday = Thursday
weekday_friday = Friday
weekday_saturday = Saturday
weekday_sunday = Sunday
