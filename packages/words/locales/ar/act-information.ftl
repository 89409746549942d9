### العربية: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = عُرضت معلومات
act-name_information-disclosed = كُشف عن معلومات
move_information-disclosed = الكشف عن المعلومات
act_information-disclosed_title = الكشف عن المعلومات لـ { $state }
act_information-disclosed_lead = من لحظة وصول هذا يصبح ما تكتبه هنا في حوزة { $state }، بالشروط المتفق عليها وبما تضيفه من شروط.
act_information-disclosed_button = تحقق مما تكشف عنه
act_information-disclosed_done = وُقعت المعلومات وهي في طريقها إلى { $state }.

act-name_offer-declined = رُفض العرض
move_offer-declined = رفض العرض
act_offer-declined_title = رفض العرض الوارد من { $state }
act_offer-declined_lead = تبقى المعلومات عندئذ لدى { $state }. قل السبب: الشرط الذي لا يمكنك الوفاء به يمكن التحدث فيه أولا.
act_offer-declined_button = تحقق مما ترفضه
act_offer-declined_done = وُقع جوابك وهو في طريقه إلى { $state }.

act-name_offer-withdrawn = سُحب العرض
move_offer-withdrawn = سحب العرض
act_offer-withdrawn_title = سحب ما عرضته على { $state }
act_offer-withdrawn_lead = لا تُسلَّم المعلومات. وما قيل حتى الآن يبقى في السجل.
act_offer-withdrawn_button = تحقق من السحب
act_offer-withdrawn_done = وُقع السحب وهو في طريقه إلى { $state }.

act_title = العنوان
act_title-hint = كلمات قليلة يجد بها الطرفان القضية من جديد.
act_concerns = ما تتعلق به
act_concerns-hint = ما يكفي ليقول الطرف الآخر هل يريدها؛ لا المعلومات نفسها بعد.
act_information-disclosed_text = المعلومات
act_contact-function = وظيفة الشخص الذي يُتصل به
act_contact-telephone = رقم معاودة الاتصال
act_contact-hours = متى يمكن الوصول إلى ذلك الشخص
act_contact-second-contact = بمن يُتصل إن تعذر ذلك
act_under = بموجب ماذا
act_under-hint = الصك الذي تقدمها بموجبه؛ وما ينص عليه يسري عليها عندئذ.
