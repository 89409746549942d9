### العربية: drafted by machine, not yet reviewed by a native lawyer.

status_open = متاح
status_limited = متاح بحدود
status_closed = غير متاح
status_uncertain = غير مؤكد
status_never = غير جائز أبدًا
status_soon = قريبًا
status_late = متأخر
status_held = موقوف
status_run = جارٍ

side_ours = الدور علينا
side_theirs = الدور على { $state }
side_nobody = لا دور على أحد
side_we-ask = نحن نطلب
side_asks-us = يُطلب منا
side_ours-short = علينا

priority_routine = عادي
priority_high = مرتفع
priority_urgent = مستعجل
priority_emergency = طارئ

confidence_high = موثوقية عالية
confidence_medium = موثوقية متوسطة
confidence_low = موثوقية ضعيفة
confidence_weakest = الأقل موثوقية:
confidence_verify = تحقق لدى الوديع قبل الاعتماد عليه.

pinpoint_read = اقرأ { $pinpoint }
