-- SPDX-License-Identifier: GPL-3.0-or-later
-- Links from chapter to chapter become links within the one file: the metadata `chapters` names the files in order, and
-- each begins with the only heading of level 1 in it.
function Pandoc(document)
  local names, next = {}, 1
  for name in pandoc.utils.stringify(document.meta.chapters):gmatch("%S+") do names[#names + 1] = name end
  document.meta.chapters = nil
  return document:walk {
    Header = function(header)
      if header.level == 1 then
        header.identifier = names[next]
        next = next + 1
        return header
      end
    end,
    Link = function(link)
      local name = link.target:match("^(%d[%w-]*)%.md$")
      if name then
        link.target = "#" .. name
        return link
      end
    end
  }
end
