### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = تنبيه قبل الحفظ
move_preservation-warning = التنبيه قبل الحفظ
act-name_preservation-answered = رد على التنبيه
move_preservation-answered = الرد على التنبيه
act-name_extension-requested = طُلب تمديد الحفظ
move_extension-requested = طلب تمديد الحفظ
act-name_preservation-extended = مُدد الحفظ
move_preservation-extended = تمديد الحفظ
act-name_extension-declined = رُفض تمديد الحفظ
move_extension-declined = رفض التمديد
act-name_preservation-ended = انتهى الحفظ
move_preservation-ended = إنهاء الحفظ
