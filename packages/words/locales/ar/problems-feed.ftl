### العربية: drafted by machine, not yet reviewed by a native lawyer.

problem_hour-form = «{ $typed }» ليس وقتا من اليوم.
problem-next_hour-form = اكتبه بنظام 24 ساعة، مثل 08:30؛ ونهاية اليوم 24:00.
problem_publication-kind = لا تعرف هذه العقدة منشورا من النوع «{ $kind }».
problem-next_publication-kind = قد يعرفه إصدار لاحق من Comity.
problem_authority-of-other = ليست السلطة من سلطات { $participant }: اسمها يبدأ بغير ذلك.
problem-next_authority-of-other = لا تتكلم الدولة إلا عن سلطاتها. ابدأ الاسم بـ { $participant } ثم نقطة.
problem_hours-empty = يُغلق المكتب في الدقيقة التي يفتح فيها.
problem-next_hours-empty = صحح أحدهما. وليوم كامل اكتب 00:00 و24:00.
problem_until-before-from = ينتهي القيد في { $until }، وليس ذلك بعد { $from } حين يبدأ.
problem-next_until-before-from = صحح أحد اليومين، أو اترك النهاية مفتوحة.
problem_publication-author = ما تقوله دولة للجميع يجب أن تقوله إحدى سلطاتها.
problem_publication-key = لم تكن { $authority } قد أعلنت مفتاحا كهذا للوقت الذي تقول إنها كتبت فيه هذا.
problem-next_publication-key = اعمل على قبول أحدث بيان مفاتيح لتلك الدولة.
problem_publication-signature = المنشور { $seq } لـ { $participant } ليس ما وقعته سلطته.
problem_feed-other = هذا من سلسلة منشورات { $participant }، لا من المطلوبة.
problem_feed-place = المنشور { $seq } لـ { $participant } لا يلي آخر منشور معروف.
problem_feed-chain = المنشور { $seq } لـ { $participant } يتبع ماضيا غير المعروف هنا.
problem_feed-time = تاريخ المنشور { $seq } لـ { $participant } أسبق من تاريخ ما قبله.
problem_feed-head-key = لم يكن { $participant } قد أعلن مفتاحا كهذا لعقدته حين وُقع هذا الرأس.
problem-next_feed-head-key = اعمل على قبول أحدث بيان مفاتيح لتلك الدولة.
problem_feed-head-signature = رأس سلسلة منشورات { $participant } ليس ما وقعته عقدته.
problem_feed-head-differs = منشورات { $participant } لا تؤدي إلى الرأس ذي الحجم { $size } الذي وقعته عقدته.
problem_feed-fork-over = لم يعد في هذه السلسلة ما يُقرَّر.
problem-next_feed-fork-over = انظر صفحة الدولة مرة أخرى: ربما قرر زميل.
problem_feed-side-unknown = هذه الجهة غير معروضة هنا.
problem-next_feed-side-unknown = اختر واحدة من المعروضة.
problem_feed-side-missing = هذه الجهة ليست هنا كاملة.
problem-next_feed-side-missing = انتظر حتى تقدمها عقدة؛ تُطلب كل دقيقة.
problem_feed-note-missing = قل كيف عرفت ذلك، في { $max } حرفاً على الأكثر.
problem-next_feed-note-missing = متى اتصلت وبمن وبأي رقم ومن أين لك هذا الرقم.
problem_feed-choice-own-twice = لقد سميت جهة من قبل.
problem-next_feed-choice-own-twice = اطلب من زميل أن يتصل هو أيضاً ويفتح هذه الصفحة.
problem_feed-choice-differs = سمى زميلك جهة أخرى.
problem-next_feed-choice-differs = تحدثا معاً واتصلا من جديد؛ واسحب الاختيار إن كان خطأ.
problem_feed-fork-none = لا يثبت الرأسان أن { $participant } يُظهر سلسلتي منشورات مختلفتين.
problem_feed-not-whole =
    { $n ->
        [one] استُعيدت هذه العقدة، ولم يقل { $peer } بعدُ إلى أين يعرف منشوراتنا.
       *[other] استُعيدت هذه العقدة، ولم يقل { $peer } وغيره، وعددهم { $n }، إلى أين يعرفون منشوراتنا.
    }
problem-next_feed-not-whole = انتظر حتى يجيبوا: ما نُشر من قبل يجب أن يُستعاد أولا، كيلا يُستعمل رقم مرتين. والخط المقطوع يظهر في الدليل.
problem_feed-unknown = ليس لدى من سُئل شيء من تلك السلسلة.
problem_feed-proof-none = لم يثبت شيء على { $participant }.
problem_cover-disagrees = لا يمكن أن تصح ساعات المناوبة هذه كلها: فهي على غير ترتيبها أو تتجاوز المدة المذكورة.
problem_question-number = في ما لوحظ رقم، ويقرؤه الجميع.
problem-next_question-number = قولوا كيف لوحظ ذلك، بلا رقم: فالصحيح تعطيه الدولة نفسها.
problem_question-own-entry = هذا قيد من دولتكم.
problem-next_question-own-entry = غيروا القيد نفسه.
