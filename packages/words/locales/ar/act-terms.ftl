### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = فُتح تشاور
move_consultation-opened = فتح تشاور
act-name_consultation-answered = رد على التشاور
move_consultation-answered = الرد على التشاور
act-name_conditions-proposed = اقتُرحت شروط
move_conditions-proposed = اقتراح شروط
act-name_conditions-accepted = قُبلت الشروط
move_conditions-accepted = قبول الشروط
act-name_conditions-declined = رُفضت الشروط
move_conditions-declined = رفض الشروط
act-name_costs-announced = أُعلنت التكاليف
move_costs-announced = إعلان التكاليف
act-name_costs-answered = رد بشأن التكاليف
move_costs-answered = الرد بشأن التكاليف
act-name_use-consent-asked = طُلبت الموافقة على استخدام آخر
move_use-consent-asked = طلب الموافقة على استخدام آخر
act-name_use-consent-given = مُنحت الموافقة على الاستخدام
move_use-consent-given = الموافقة على الاستخدام
act-name_use-consent-refused = رُفضت الموافقة على الاستخدام
move_use-consent-refused = رفض الاستخدام
act-name_use-notified = إخطار بالاستخدام
move_use-notified = الإخطار باستخدام
