### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = سُلّم جزء من النتائج
move_evidence-delivered-in-part = تسليم جزء من النتائج
act-name_evidence-delivered = سُلّمت النتائج
move_evidence-delivered = تسليم النتائج
act-name_evidence-received = تأكيد الاستلام
move_evidence-received = تأكيد الاستلام
act-name_evidence-returned = أُعيدت الأشياء
move_evidence-returned = إعادة الأشياء
act-name_traffic-disclosed = كُشف مسار الاتصال
move_traffic-disclosed = الكشف عن المسار
act-name_statement-taken = أُخذت أقوال
move_statement-taken = الإبلاغ عن أخذ أقوال
act-name_document-served = بُلّغ المستند
move_document-served = الإبلاغ عن التبليغ
act-name_search-made = أُجري تفتيش
move_search-made = الإبلاغ عن تفتيش
act-name_nothing-found = لم يُعثر على شيء
move_nothing-found = الإبلاغ بعدم العثور على شيء
act-name_execution-impossible = تعذّر التنفيذ
move_execution-impossible = الإبلاغ بتعذّر التنفيذ
act-name_outcome-reported = إبلاغ بالنتيجة النهائية
move_outcome-reported = الإبلاغ بالنتيجة النهائية
