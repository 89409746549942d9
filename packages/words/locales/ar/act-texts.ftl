### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = استُكمل الطلب
move_request-supplemented = استكمال الطلب
act-name_translation-added = ترجمة
move_translation-added = إضافة ترجمة
act-name_act-corrected = تصحيح
move_act-corrected = تصحيح إفادة صادرة عنا
act-name_case-reopened = أُعيد فتح القضية
move_case-reopened = إعادة فتح القضية

act-name_receipt-read = قرأه موظف
move_receipt-read = إبلاغ بالقراءة
