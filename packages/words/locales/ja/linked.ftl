### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

case_reference = 整理番号
case_references = 整理番号
case_reference-both = 事案の番号（双方共通）
case_reference-ours = 当方
case_reference-theirs = 相手方
work_reference-mistaken = この整理番号は一桁が誤っています：末尾の数字が他の数字と合いません。もう一度言ってもらってください。
