### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 当直表についての誤り。

problem_roster-gap = { $from }から{ $until }まで当直者がおらず、代替の連絡先も指定されていません。
problem-next_roster-gap = この時間帯に担当官を割り当てるか、先に代替の連絡先を指定してください。
problem_roster-time = 「{ $typed }」は時刻ではありません。
problem-next_roster-time = 08:30や16:30のように書いてください。
problem_roster-weeks = 1から{ $max }までの数ではありません。
problem_roster-past = この時間帯はすべて過ぎています。
problem-next_roster-past = 今日以降の日を指定してください。
problem_roster-empty = この週には、先に繰り返せる勤務がありません。
problem_substitute-self = 交替要員は担当官本人以外の人でなければなりません。
problem_shift-gone = この勤務は終わったか、当直表にもうありません。
problem-next_shift-gone = その週をもう一度見てください。
problem_swap-not-yours = この勤務はあなたのものではないため、譲れません。
problem_swap-not-theirs = この勤務は相手の同僚のものではありません。
problem-next_swap-not-theirs = 相手の勤務を選ぶか、選ばないでください。
problem_swap-self = 自分自身に頼むことはできません。
problem-next_swap-self = 同僚を選んでください。
problem_swap-gone = すでに回答されたか、依頼の後に当直表が変わりました。
problem-next_swap-gone = その週をもう一度見て、改めて依頼してください。
problem_calendar-sign-in-again = 新しいアドレスには、数分以内のサインインが必要です。
problem-next_calendar-sign-in-again = もう一度サインインしてから作成してください。
problem_calendars-full = アドレスはすでに{ $max }件あります。
problem-next_calendars-full = 一つ終了してください。
problem_roster-full = 1週間の勤務が{ $max }件を超えます。
problem-next_roster-full = 件数を減らして入力してください。
problem_shift-there = この担当官にはまったく同じ時間の勤務がすでにあります。
problem-next_shift-there = 他の担当官または他の勤務を選んでください。
problem_swap-asked = この勤務についてはこの同僚にすでに頼んであります。
problem-next_swap-asked = 回答を待つか、他の同僚に頼んでください。
problem_digest-hour = 朝の時刻ではありません。
problem-next_digest-hour = 一覧から選んでください。
