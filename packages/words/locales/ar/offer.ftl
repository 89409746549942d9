### العربية: drafted by machine, not yet reviewed by a native lawyer.

offer_title-offer = عرض معلومات
offer_title-disclose = الكشف عن معلومات فورا
offer_lead-offer = لديك ما قد تحتاج إليه دولة أخرى ولم تطلبه. قل بم يتعلق وبأي شروط تقدمه؛ وهي تجيب قبل أن تسلمه.
offer_lead-disclose = ما تكتبه هنا يُسلَّم عندما توقع. والشروط التي تسميها تلزم الدولة الأخرى من وصوله؛ أما ما يجب قبوله أولا فيُعرض بدلا من ذلك.
offer_ways = طريقان
offer_means-offer = تعلم الدولة الأخرى موضوعها، وتقبل شروطك أو ترفضها، ثم تكشف أنت عنها.
offer_means-disclose = لما لا يحتمل الانتظار، أو لا يحتاج إلى شرط يجب قبوله أولا.
offer_to = إلى أي سلطة
offer_to-hint = سلطات الدول في هذه الشبكة.
offer_treaties = عرض المعاهدات بين الدولتين
offer_no-treaty = بلا معاهدة: استنادا إلى قانون دولتكم
offer_other-state = الدولة الأخرى
offer_check = تحقق مما ترسله
work_offer = عرض معلومات
case_done-offer = وُقع العرض وهو في طريقه.
case_done-disclose = وُقعت المعلومات وهي في طريقها.
limits_title = قيود الاستخدام
limits_lead-bound = ما لديك من هذه القضية لا يُستخدم إلا كما يلي. اسأل { $state } قبل أن يُستخدم لغير ذلك أو يُحال إلى غيرك.
limits_lead-given = ما قُدم منك إلى { $state } لا يُستخدم هناك إلا كما يلي.
limits_lifted = تمت الموافقة على استخدام يتجاوز هذه القيود أو أُعلن عنه: انظر الإجراءات المذكورة.
limits_ask = طلب الموافقة على استخدام آخر
limits_notify = الإخطار بإفصاح يوجبه قانونكم
limits_stops-export = ما دامت ملزمة لا يمكن إخراج القضية من هذه العقدة.
limits_said-in = أين ورد
offer_treaty = المعاهدة: { $treaty }
offer_cancel = العودة إلى قائمة العمل
