### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = 主动提供信息的提议
act-name_information-disclosed = 已披露信息
move_information-disclosed = 披露信息
act-name_offer-declined = 已谢绝提议
move_offer-declined = 谢绝提议
act-name_offer-withdrawn = 提议已撤回
move_offer-withdrawn = 撤回提议
