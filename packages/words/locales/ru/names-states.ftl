### Русский: drafted by machine, not yet reviewed by a native lawyer.
### Jurisdictions that are not called as the runtime's regions (CLDR) are.

name-state_COD = Демократическая Республика Конго
name-state_COG = Республика Конго
name-state_FSM = Федеративные Штаты Микронезии
name-state_PSE = Государство Палестина
name-state_MAF = Сен-Мартен (Франция)
name-state_SXM = Синт-Мартен (Нидерланды)
name-state_VAT = Святой Престол
name-state_VGB = Британские Виргинские острова
name-state_VIR = Виргинские острова (США)

name-state_HKG = Гонконг
name-state_MAC = Макао
