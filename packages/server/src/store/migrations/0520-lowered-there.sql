-- Beside how soon a request was taken up stands whether it is treated as less than it was asked as: the
-- row of whoever asked keeps its own word for it. Worked out anew for what was asked in an emergency.
update cases set promptness = null where claimed = 'emergency' and side = 'requesting';
