### 中文: drafted by machine, not yet reviewed by a native lawyer.

name-between_extradition = { $one }与{ $other }引渡条约
name-between_of-year = { $treaty }（{ $year }年）
