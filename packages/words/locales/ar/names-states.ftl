### العربية: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_HKG = هونغ كونغ
name-state_MAC = ماكاو
name-state_EUE = الاتحاد الأوروبي
name-state_FLK = جزر فوكلاند (مالفيناس)

name-state_COD = جمهورية الكونغو الديمقراطية
name-state_COG = جمهورية الكونغو
name-state_FSM = ولايات ميكرونيزيا الموحدة
name-state_PSE = دولة فلسطين
name-state_MAF = سان مارتن (الجزء الفرنسي)
name-state_SXM = سينت مارتن (الجزء الهولندي)
name-state_VAT = الكرسي الرسولي
name-state_VIR = جزر فيرجن التابعة للولايات المتحدة
name-state_CIV = كوت ديفوار
name-state_MMR = ميانمار
name-state_RUS = الاتحاد الروسي
