### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = عُرضت معلومات
act-name_information-disclosed = كُشف عن معلومات
move_information-disclosed = الكشف عن المعلومات
act-name_offer-declined = رُفض العرض
move_offer-declined = رفض العرض
act-name_offer-withdrawn = سُحب العرض
move_offer-withdrawn = سحب العرض
