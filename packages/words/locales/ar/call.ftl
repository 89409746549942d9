### العربية: drafted by machine, not yet reviewed by a native lawyer.

call_subject-emergency = Comity: حالة طارئة من { $state }
call_subject-urgent = Comity: إفادة مستعجلة من { $state }
call_subject-unreached = Comity: لم يرد أحد من { $state } على حالتنا الطارئة
call_subject-told = Comity: تقول { $state } إنها أبلغت مكتبنا. هل كنا نحن؟
call_subject-lapse = Comity: ما تحفظه { $state } لنا تنتهي مدته خلال يوم
call_subject-test = Comity: اختبار لإنذارك
call_rings = يرن منذ { $time } UTC.
call_open = افتح المناوبة الليلية وقل إنك توليته:
call_time =
    { $n ->
        [one] هذا هو الاستدعاء الأول.
       *[other] هذا هو الاستدعاء رقم { $n }.
    }
call_subject-answer = Comity: رد من { $state } في حالتنا الطارئة
call_subject-release = Comity: شيء صادر عنا في حالة طارئة ينتظر موافقة موظف
call_subject-ping = Comity: اختبار من { $state }، لا خطب هناك
call_digest-subject = Comity: ملخص الصباح، { $day }
call_digest-open = افتح الملخص:
call_subject-wake = Comity: يجب إيقاظ موظف
