### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

status_open = 可能
status_limited = 条件付き
status_closed = 不可
status_uncertain = 未確定
status_never = 常に不可
status_soon = 期限間近
status_late = 期限超過
status_held = 停止中
status_run = 進行中

side_ours = 当方の対応待ち
side_theirs = { $state }の対応待ち
side_nobody = 対応待ちなし
side_we-ask = 当方が要請
side_asks-us = 先方が要請
side_ours-short = 当方

priority_routine = 通常
priority_high = 優先
priority_urgent = 至急
priority_emergency = 緊急

confidence_high = 確度：高
confidence_medium = 確度：中
confidence_low = 確度：低
confidence_weakest = 最も確度の低い点：
confidence_verify = 依拠する前に寄託者に確認してください。

pinpoint_read = { $pinpoint } を読む
