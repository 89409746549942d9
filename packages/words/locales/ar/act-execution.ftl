### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = مُنحت المساعدة
move_part-admitted = منح المساعدة
act-name_request-referred = أُحيل إلى جهة أخرى
move_request-referred = إحالته إلى جهة أخرى
act-name_execution-postponed = أُرجئ التنفيذ
move_execution-postponed = إرجاء التنفيذ
act-name_execution-resumed = استؤنف التنفيذ
move_execution-resumed = استئناف التنفيذ
act-name_progress-reported = إبلاغ عن سير التنفيذ
move_progress-reported = الإبلاغ عن سير التنفيذ
act-name_urgency-assessed = تقدير درجة الاستعجال
move_urgency-assessed = بيان درجة الاستعجال المعتمدة
