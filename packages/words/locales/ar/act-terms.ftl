### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = فُتح تشاور
move_consultation-opened = فتح تشاور
act_consultation-opened_title = التشاور مع { $state }
act_consultation-opened_lead = تحدثا في الأمر قبل أن يقرر أحدكما. وحيث يشترط صك التشاور قبل رفض أو تأخير، فهذا هو.
act_consultation-opened_button = طلب الرأي من { $state }
act_consultation-opened_done = تشاورك في طريقه إلى { $state }.

act-name_consultation-answered = رد على التشاور
move_consultation-answered = الرد على التشاور
act_consultation-answered_title = الرد على التشاور الوارد من { $state }
act_consultation-answered_lead = يُدوَّن رأيك في السجل. ولا يقرر شيئا بذاته.
act_consultation-answered_button = إرسال الرد إلى { $state }
act_consultation-answered_done = ردك في طريقه إلى { $state }.

act-name_conditions-proposed = اقتُرحت شروط
move_conditions-proposed = اقتراح شروط
act_conditions-proposed_title = بأي شروط يمكنك المساعدة؟
act_conditions-proposed_lead = المساعدة ممكنة إن جاء من { $state } قبول هذه الشروط. ومن لحظة وصولها يصبح الدور عليهم.
act_conditions-proposed_button = تحقق من الشروط
act_conditions-proposed_done = وُقعت الشروط وهي في طريقها إلى { $state }.

act-name_conditions-accepted = قُبلت الشروط
move_conditions-accepted = قبول الشروط
act_conditions-accepted_title = قبول شروط { $state }
act_conditions-accepted_lead = من لحظة وصول هذا تلزم الشروط سلطتك في كل ما ينتج عن هذه الأجزاء.
act_conditions-accepted_button = تحقق من القبول
act_conditions-accepted_done = وُقع القبول وهو في طريقه إلى { $state }.

act-name_conditions-declined = رُفضت الشروط
move_conditions-declined = رفض الشروط
act_conditions-declined_title = رفض شروط { $state }
act_conditions-declined_lead = عندئذ يعود القرار إلى { $state }: هل تُقدَّم المساعدة وكيف.
act_conditions-declined_button = تحقق مما ترفضه
act_conditions-declined_done = وُقع جوابك وهو في طريقه إلى { $state }.

act-name_costs-announced = أُعلنت التكاليف
move_costs-announced = إعلان التكاليف
act_costs-announced_title = تكاليف غير عادية
act_costs-announced_lead = التكاليف العادية تكون عادة عليكم. اذكر هنا ما يتجاوزها قبل أن ينشأ.
act_costs-announced_button = إبلاغ { $state }
act_costs-announced_done = أُعلنت التكاليف؛ والإفادة في طريقها إلى { $state }.

act-name_costs-answered = رد بشأن التكاليف
move_costs-answered = الرد بشأن التكاليف
act_costs-answered_title = من يتحمل هذه التكاليف؟
act_costs-answered_lead = تبلغ { $state } هل تتحمل دولتكم ما أُعلن.
act_costs-answered_button = إرسال الجواب إلى { $state }
act_costs-answered_done = جوابك في طريقه إلى { $state }.

act-name_use-consent-asked = طُلبت الموافقة على استخدام آخر
move_use-consent-asked = طلب الموافقة على استخدام آخر
act_use-consent-asked_title = الاستخدام لغرض آخر
act_use-consent-asked_lead = ما قُدم إليك من { $state } مقيد بالقضية التي قُدم من أجلها. اسأل قبل أن يُستخدم لغير ذلك أو يُحال إلى غيرك.
act_use-consent-asked_button = تحقق من السؤال
act_use-consent-asked_done = وُقع السؤال وهو في طريقه إلى { $state }.

act-name_use-consent-given = مُنحت الموافقة على الاستخدام
move_use-consent-given = الموافقة على الاستخدام
act_use-consent-given_title = الموافقة على الاستخدام الذي يسأل عنه الطرف الآخر ({ $state })
act_use-consent-given_lead = يُرفع القيد لهذا الغرض وحده.
act_use-consent-given_button = تحقق من الموافقة
act_use-consent-given_done = وُقعت الموافقة وهي في طريقها إلى { $state }.

act-name_use-consent-refused = رُفضت الموافقة على الاستخدام
move_use-consent-refused = رفض الاستخدام
act_use-consent-refused_title = رفض الاستخدام الذي يسأل عنه الطرف الآخر ({ $state })
act_use-consent-refused_lead = يبقى القيد كما هو.
act_use-consent-refused_button = تحقق من الرفض
act_use-consent-refused_done = وُقع الرفض وهو في طريقه إلى { $state }.

act-name_use-notified = إخطار بالاستخدام
move_use-notified = الإخطار باستخدام
act_use-notified_title = إخطار { $state } باستخدام
act_use-notified_lead = لاستخدام يوجبه قانونكم أيا كان المتفق عليه، مثل ما يكون في مصلحة متهم. وحيث يمكنك، أخطر { $state } قبل ذلك.
act_use-notified_button = تحقق من الإخطار
act_use-notified_done = وُقع الإخطار وهو في طريقه إلى { $state }.
