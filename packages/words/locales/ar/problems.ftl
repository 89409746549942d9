### العربية: drafted by machine, not yet reviewed by a native lawyer.

nav_work = قائمة العمل
nav_new-request = طلب جديد
nav_drafts = المسودات
nav_proposals = بانتظار الموافقة
nav_law = القانون
nav_directory = الدليل
nav_participants = المشاركون
