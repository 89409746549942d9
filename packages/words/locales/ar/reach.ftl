### العربية: drafted by machine, not yet reviewed by a native lawyer.

reach_title = من تم الوصول إليه
reach_link = من تم الوصول إليه هناك
reach_nobody = لم يتولَّه أحد في { $state } بعد
reach_somebody = يتولاه شخص في { $state }
reach_not-accepted = لم تقبله عقدتهم بعد
reach_lead = لا حاجة إلى الانتظار: اتصل هاتفيا.
reach_sent = وقعناه وأرسلناه
reach_accepted = قبلته عقدتهم بإيصال موقع
reach_not-accepted-step = لم تقبله عقدتهم بعد
reach_whom-watch = استُدعيت المناوبة هناك
reach_whom-supervisors = استُدعي المشرفون والنواب هناك
reach_whom-everybody = استُدعي الجميع هناك
reach_again =
    { $n ->
        [one] ومرة أخرى، آخرها { $time }
        [two] ومرتين أخريين، آخرهما { $time }
        [few] و{ $n } مرات أخرى، آخرها { $time }
       *[other] و{ $n } مرة أخرى، آخرها { $time }
    }
reach_by-screen = على شاشة
reach_by-mail = بالبريد الإلكتروني
reach_by-gateway = بالهاتف أو جهاز النداء
reach_way = { $way }، { $time }
reach_way-not = { $way }: لم يصل بعد
reach_other-word = استُدعي هناك: { $word }
reach_no-person = لم يقر شخص بالاستلام بعد
reach_verdict-nobody = لا أحد بعد
reach_verdict-person = تولاه شخص
reach_in = بعد { $span }
reach_later = +{ $span }
reach_also = تولاه شخص في { $n } من { $all } دول
reach_due-later = مستحق لاحقا
reach_may-third = اطلب من دولة أخرى
reach_may-third-note = حين تكون البيانات في مكان آخر: النموذج نفسه معبأ
reach_next-watch = تُستدعى المناوبة هناك من جديد
reach_next-supervisors = يُستدعى المشرفون والنواب هناك
reach_next-everybody = يُستدعى الجميع هناك
reach_tell = يرن إنذار هنا: اتصل بهم هاتفيا
reach_person = يتولاه موظف هناك: { $act }، { $role }
reach_as-of = كما قالت عقدتهم الساعة { $time }. وهي لا تسمي موظفا.
reach_trouble-reach-no-answer = عقدتهم لا تجيب الآن.
reach_trouble-reach-not-said = عقدتهم لا تقول من استدعت.
reach_said-nothing = لم تقل عقدتهم بعدُ من استدعت.
reach_say-title = ما يقال بالهاتف
reach_say-aside = لا أسماء ولا مضامين
reach_say = هنا { $authority }، { $us }. أرسلنا إليكم طلبا في حالة طارئة الساعة { $time } بتوقيتكم. مرجعه { $reference }. افتحوه في مكتبكم وأقروا باستلامه. عاودوا الاتصال بنا على الرقم الوارد في دليلكم، لا على رقم نقوله الآن.
reach_may-title = ما يجوز لك فعله
reach_may-message = إضافة واقعة
reach_may-message-note = تنضم إلى ما يرن هناك بالفعل
reach_may-withdraw = زال الخطر: سحب الطلب
reach_may-withdraw-note = يبلغهم فورا
reach_may-case = فتح القضية
reach_call = اتصل بـ { $city }
reach_no-number = لم يُنشر رقم لمعاودة الاتصال. ابحث في الدليل عن هاتف المكتب.
reach_say-not-there = هنا { $authority }، { $us }. أرسلنا إليكم طلبا في حالة طارئة الساعة { $time } بتوقيتكم. لم يصل إلى عقدتكم بعد. مرجعه { $reference }. دوّنوا المرجع، وتأكدوا من أن عقدتكم تعمل. عاودوا الاتصال بنا على الرقم الوارد في دليلكم، لا على رقم نقوله الآن.
reach_say-urgent = هنا { $authority }، { $us }. أرسلنا إليكم طلبا عاجلا الساعة { $time } بتوقيتكم. مرجعه { $reference }. افتحوه في مكتبكم وأقروا باستلامه. عاودوا الاتصال بنا على الرقم الوارد في دليلكم، لا على رقم نقوله الآن.
reach_say-not-there-urgent = هنا { $authority }، { $us }. أرسلنا إليكم طلبا عاجلا الساعة { $time } بتوقيتكم. لم يصل إلى عقدتكم بعد. مرجعه { $reference }. دوّنوا المرجع، وتأكدوا من أن عقدتكم تعمل. عاودوا الاتصال بنا على الرقم الوارد في دليلكم، لا على رقم نقوله الآن.
