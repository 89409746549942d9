### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-submitted = طلب
act-name_request-acknowledged = إقرار باستلام الطلب
act-name_request-triaged = تقييم: ما يمكن فعله
act-name_information-requested = طلب معلومات
act-name_information-supplied = أُجيب عن الأسئلة
act-name_preservation-confirmed = تأكيد الحفظ
act-name_preservation-confirmed-until = تأكيد الحفظ حتى { $day }
act-name_assistance-refused = رفض المساعدة
act-name_message-sent = رسالة
act-name_request-withdrawn = سحب الطلب
act-name_case-closed = إغلاق القضية
act-name_erasure-requested = طلب محو
act-name_body-erased = مُحي النص
act-name_unknown = تصرف من إصدار لاحق من Comity ({ $kind })
move_acknowledge = الإقرار باستلام الطلب
move_triage = بيان ما يمكن فعله
move_ask = طلب معلومات
move_answer = الإجابة عن الأسئلة
move_confirm = تأكيد الحفظ
move_refuse = الرفض مع الأسباب
move_message = كتابة رسالة
move_withdraw = سحب الطلب
move_close = إغلاق القضية
move_erase = طلب المحو
act-name_part-withdrawn = سُحب جزء
move_part-withdrawn = سحب جزء
