### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

authority-kind_central-authority = 中央当局
authority-kind_contact-point-24-7 = 24時間コンタクトポイント
authority-kind_prosecution-office = 検察庁
authority-kind_executing-police-unit = 警察の執行部署
authority-kind_judicial-authority = 裁判所
authority-kind_foreign-ministry = 外務省
authority-kind_interpol-bureau = 国際刑事警察機構国家中央事務局
authority-kind_secretariat = 事務局

opening_always = 毎日、いつでも
opening_by-hours = 次の時間帯

weekday_monday = 月曜日
weekday_tuesday = 火曜日
weekday_wednesday = 水曜日
weekday_thursday = 木曜日
weekday_friday = 金曜日
weekday_saturday = 土曜日
weekday_sunday = 日曜日
