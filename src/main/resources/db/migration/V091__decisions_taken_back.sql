-- Earlier decisions about a missing item, oldest first, with who took them back and when.
alter table substitutions add taken_back text;
