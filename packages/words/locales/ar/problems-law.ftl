### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_state-unknown = «{ $typed }» ليست ولاية قضائية تعرفها Comity.
problem-next_state-unknown = { $n ->
        [0] اكتب رمزها ISO 3166-1 alpha-3، مثل JPN.
       *[other] قريب منها: { $near }.
    }
problem_organisation-no-state = «{ $typed }» ليست دولة تعرفها Comity. المنظمة تقرأ وتنشر؛ والمساعدة القانونية تطلبها الدول من الدول.
problem-next_organisation-no-state = اطلب من دولة. أما المنظمة فراسلها أو هاتفها كما تقول صفحتها في الدليل.
problem_instrument-unknown = «{ $typed }» ليس صكا تعرفه Comity.
problem-next_instrument-unknown = { $n ->
        [0] اكتب معرّفه، مثل CETS185.
       *[other] قريب منه: { $near }.
    }
problem_measure-unknown = «{ $typed }» ليس تدبيرا.
problem-next_measure-unknown = { $n ->
        [0] اكتب اسمه، مثل preservation.
       *[other] قريب منه: { $near }.
    }
problem_pinpoint-unknown = «{ $typed }» ليس حكما في البيانات القانونية.
problem-next_pinpoint-unknown = { $n ->
        [0] اكتب الصك ونقطتين والمادة، مثل CETS185:29(7).
       *[other] قريب منه: { $near }.
    }
problem_pinpoint-not-by-itself = { $typed } ليس مدوّنا بذاته؛ والمدوّن هو { $article }.
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] قريب منه: { $near }.
    }
problem_clock-unknown = لا موعد باسم «{ $typed }».
problem-next_clock-unknown = { $n ->
        [0] مواعيد الصك: comity law clocks.
       *[other] قريب منه: { $near }.
    }
problem_not-an-offence = { $pinpoint } ({ $title }) لا ينشئ جريمة.
problem-next_not-an-offence = { $n ->
        [0] اكتب other لجريمة ليست من جرائم صك.
       *[other] جرائمه { $offences }؛ واكتب other لأي جريمة غيرها.
    }
problem_date-form = «{ $typed }» ليس يوما في التقويم.
problem-next_date-form = اكتب السنة ثم الشهر ثم اليوم، مثل ‎2012-11-01.
problem_unknown-jurisdiction = «{ $typed }» ليست ولاية قضائية في البيانات القانونية.
problem-next_unknown-jurisdiction = استعمل الرمز ISO 3166-1 alpha-3، مثل JPN.
problem_same-jurisdiction = لا يُطلب من { $from } إلى نفسها: لا حاجة إلى طلب داخل ولاية قضائية واحدة.
problem-next_same-jurisdiction = سمِّ طرفا آخر متلقيا للطلب.
problem_start-needs-time = يُحسب { $clock } بالساعات: اذكر الوقت من اليوم أيضا.
problem-next_start-needs-time = اكتب ‎2026-11-20T17:10+01:00.
problem_start-form = «{ $typed }» ليس تاريخا ولا وقتا.
problem-next_start-form = اكتب ‎2026-11-20 أو ‎2026-11-20T17:10+01:00.
problem_zone-needed = ليس في «{ $typed }» فرق توقيت، ولا تُعرف منطقة زمنية.
problem-next_zone-needed = اكتب الفرق، مثل ‎2026-11-20T17:10+01:00، أو اذكر المنطقة الزمنية.
problem_time-form = «{ $typed }» ليس تاريخا ولا وقتا.
problem-next_time-form = اكتب ‎2026-11-20T17:10+01:00.
problem_no-entry-rule = لم تُدوَّن قاعدة لبدء النفاذ للصك { $instrument }.
problem_no-effect-rule = { $event ->
        [denunciation] لم تُدوَّن قاعدة للنقض للصك { $instrument }.
        [reservation-withdrawal] لم تُدوَّن قاعدة لسحب تحفظ للصك { $instrument }.
        [extension] لم تُدوَّن قاعدة لتوسيع النطاق ليشمل إقليما للصك { $instrument }.
       *[quorum] لم تُدوَّن قاعدة لأول بدء نفاذ للصك { $instrument }.
    }
problem_before-signature = لم يُفتح { $instrument } للتوقيع إلا في { $signed }: لم يكن ممكنا إيداع شيء في { $day }.
